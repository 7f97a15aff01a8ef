-- Questionnaires and their versions, rounds with the groups that answer, answers without anybody's name, and what a closed round adds up to.

CREATE TABLE Vragenlijst (
  Id             INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Naam           NVARCHAR(100) NOT NULL CHECK (LEN(Naam) >= 1),
  Doelgroep      NVARCHAR(20) NOT NULL CHECK (Doelgroep IN ('leerling', 'mentor')),
  -- The draft: JSON of sections and items (Data/Domein/Evaluatie/Vragenlijst.cs).
  Inhoud         NVARCHAR(MAX) NOT NULL,
  GewijzigdOp    DATETIME2(3) NOT NULL,
  GewijzigdDoor  NVARCHAR(100) NOT NULL,
  GearchiveerdOp DATETIME2(3) NULL,
  Versie         INT NOT NULL DEFAULT 1
);

-- What a round asked, as it was asked: never changed once a round uses it.
CREATE TABLE Vragenlijstversie (
  Id            INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  VragenlijstId INT NOT NULL REFERENCES Vragenlijst (Id),
  Nr            INT NOT NULL,
  Inhoud        NVARCHAR(MAX) NOT NULL,
  VastOp        DATETIME2(3) NOT NULL,
  CONSTRAINT UQ_Vragenlijstversie_Nr UNIQUE (VragenlijstId, Nr)
);

CREATE TABLE Ronde (
  Id                  INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Naam                NVARCHAR(100) NOT NULL CHECK (LEN(Naam) >= 1),
  SchooljaarId        INT NOT NULL REFERENCES Schooljaar (Id),
  VersieId            INT NOT NULL REFERENCES Vragenlijstversie (Id),
  Doelgroep           NVARCHAR(20) NOT NULL CHECK (Doelgroep IN ('leerling', 'mentor')),
  Toegang             NVARCHAR(20) NOT NULL CHECK (Toegang IN ('klascode', 'eenmalig')),
  OpentOp             DATETIME2(3) NOT NULL,
  SluitOp             DATETIME2(3) NOT NULL,
  -- Closed for good: counted, and the groups that may be shown are fixed.
  GeslotenOp          DATETIME2(3) NULL,
  Doel                NVARCHAR(400) NOT NULL,
  Grondslag           NVARCHAR(400) NOT NULL,
  WieZietWat          NVARCHAR(400) NOT NULL,
  BewaarTot           DATE NOT NULL,
  FgGezienOp          DATE NULL,
  OudersGeinformeerdOp DATE NULL,
  -- JSON: the groups that may be shown (Data/Domein/Evaluatie/Toongroepen.cs), and the minimum that held; null while the round is open.
  Toongroepen         NVARCHAR(MAX) NULL,
  Minimum             INT NULL,
  GemaaktDoor         NVARCHAR(100) NOT NULL,
  Versie              INT NOT NULL DEFAULT 1
);
CREATE INDEX IX_Ronde_Schooljaar ON Ronde (SchooljaarId);

-- A class (pupils) or a team (mentors) as it was when the round was made, with how many could answer. Code opens the class's door.
CREATE TABLE Rondegroep (
  Id         INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  RondeId    INT NOT NULL REFERENCES Ronde (Id),
  Naam       NVARCHAR(100) NOT NULL CHECK (LEN(Naam) >= 1),
  KlasId     INT NULL REFERENCES Klas (Id),
  LeerjaarNr INT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  Vestiging  NVARCHAR(100) NOT NULL,
  Team       NVARCHAR(20) NOT NULL,
  Leerweg    NVARCHAR(100) NOT NULL,
  Aantal     INT NOT NULL CHECK (Aantal BETWEEN 0 AND 1000),
  Code       NVARCHAR(64) COLLATE Latin1_General_BIN2 NOT NULL,
  -- A class code may be open for one lesson only; null = as long as the round is.
  OpenTot    DATETIME2(3) NULL,
  CONSTRAINT UQ_Rondegroep_Naam UNIQUE (RondeId, Naam),
  CONSTRAINT UQ_Rondegroep_Code UNIQUE (Code)
);

-- Single-use codes. A used one is marked used, without when and without what was answered.
CREATE TABLE Rondecode (
  Code         NVARCHAR(64) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  RondegroepId INT NOT NULL REFERENCES Rondegroep (Id),
  Gebruikt     BIT NOT NULL DEFAULT 0
);
CREATE INDEX IX_Rondecode_Groep ON Rondecode (RondegroepId);

-- One answered form: the closed answers as JSON under the hash of a random key that the form carried. No person, no moment (a day only), and no number that tells the order; the rows lie in the order of their hash.
CREATE TABLE Inzending (
  Sleutel      NVARCHAR(64) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  RondegroepId INT NOT NULL REFERENCES Rondegroep (Id),
  Dag          DATE NOT NULL,
  Antwoorden   NVARCHAR(MAX) NOT NULL
);
CREATE INDEX IX_Inzending_Groep ON Inzending (RondegroepId);

-- Open answers stand apart, without a link to the form that they came from, under a random key.
CREATE TABLE Openantwoord (
  Sleutel      NVARCHAR(64) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  RondegroepId INT NOT NULL REFERENCES Rondegroep (Id),
  Vraag        NVARCHAR(20) COLLATE Latin1_General_BIN2 NOT NULL CHECK (LEN(Vraag) >= 1),
  Tekst        NVARCHAR(2000) NOT NULL,
  -- What others may read: names blacked out by a named reader; null = not read yet.
  Leesbaar     NVARCHAR(2000) NULL,
  GelezenDoor  NVARCHAR(100) NOT NULL DEFAULT ''
);
CREATE INDEX IX_Openantwoord_Groep ON Openantwoord (RondegroepId);

-- A closed round added up, per group, item and option: what every result is read from.
CREATE TABLE Rondetelling (
  RondegroepId INT NOT NULL REFERENCES Rondegroep (Id),
  Vraag        NVARCHAR(20) COLLATE Latin1_General_BIN2 NOT NULL CHECK (LEN(Vraag) >= 1),
  Optie        NVARCHAR(60) COLLATE Latin1_General_BIN2 NOT NULL CHECK (LEN(Optie) >= 1),
  Aantal       INT NOT NULL CHECK (Aantal >= 0),
  PRIMARY KEY (RondegroepId, Vraag, Optie)
);

-- What the school does with a result: into a plan or priority, with the way back.
CREATE TABLE Verbeterpunt (
  Id            INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  RondeId       INT NOT NULL REFERENCES Ronde (Id),
  Vraag         NVARCHAR(20) COLLATE Latin1_General_BIN2 NOT NULL,
  Tekst         NVARCHAR(400) NOT NULL CHECK (LEN(Tekst) >= 1),
  EigenaarId    INT NULL REFERENCES Gebruiker (Id),
  BeleidsstukId INT NULL REFERENCES Beleidsstuk (Id),
  PrioriteitId  INT NULL REFERENCES Prioriteit (Id),
  -- "Wij deden": what pupils of the round read.
  Gedaan        NVARCHAR(400) NOT NULL DEFAULT '',
  Status        NVARCHAR(20) NOT NULL DEFAULT 'open' CHECK (Status IN ('open', 'bezig', 'gedaan')),
  GewijzigdDoor NVARCHAR(100) NOT NULL,
  GewijzigdOp   DATETIME2(3) NOT NULL,
  GearchiveerdOp DATETIME2(3) NULL,
  Versie        INT NOT NULL DEFAULT 1
);
CREATE INDEX IX_Verbeterpunt_Ronde ON Verbeterpunt (RondeId);

-- Group talks: themes and agreements per leerjaar and vestiging; no counts, no quotes, nobody's name.
CREATE TABLE Groepsgesprek (
  Id            INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  SchooljaarId  INT NOT NULL REFERENCES Schooljaar (Id),
  Doelgroep     NVARCHAR(20) NOT NULL CHECK (Doelgroep IN ('leerling', 'mentor')),
  LeerjaarNr    INT NOT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  VestigingId   INT NULL REFERENCES Vestiging (Id),
  Dag           DATE NOT NULL,
  Vorm          NVARCHAR(60) NOT NULL,
  Themas        NVARCHAR(2000) NOT NULL,
  Afspraken     NVARCHAR(2000) NOT NULL,
  Door          NVARCHAR(100) NOT NULL,
  GewijzigdOp   DATETIME2(3) NOT NULL,
  GearchiveerdOp DATETIME2(3) NULL,
  Versie        INT NOT NULL DEFAULT 1
);
