-- Questionnaires and their versions, rounds with the groups that answer, answers without anybody's name, and what a closed round adds up to.

CREATE TABLE Vragenlijst (
  Id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Naam           TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  Doelgroep      TEXT    NOT NULL CHECK (Doelgroep IN ('leerling', 'mentor')),
  -- The draft: JSON of sections and items (Data/Domein/Evaluatie/Vragenlijst.cs).
  Inhoud         TEXT    NOT NULL,
  GewijzigdOp    TEXT    NOT NULL,
  GewijzigdDoor  TEXT    NOT NULL CHECK (length(GewijzigdDoor) <= 100),
  GearchiveerdOp TEXT    NULL,
  Versie         INTEGER NOT NULL DEFAULT 1
);

-- What a round asked, as it was asked: never changed once a round uses it.
CREATE TABLE Vragenlijstversie (
  Id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  VragenlijstId INTEGER NOT NULL REFERENCES Vragenlijst (Id),
  Nr            INTEGER NOT NULL,
  Inhoud        TEXT    NOT NULL,
  VastOp        TEXT    NOT NULL,
  CONSTRAINT UQ_Vragenlijstversie_Nr UNIQUE (VragenlijstId, Nr)
);

CREATE TABLE Ronde (
  Id                  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Naam                TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  SchooljaarId        INTEGER NOT NULL REFERENCES Schooljaar (Id),
  VersieId            INTEGER NOT NULL REFERENCES Vragenlijstversie (Id),
  Doelgroep           TEXT    NOT NULL CHECK (Doelgroep IN ('leerling', 'mentor')),
  Toegang             TEXT    NOT NULL CHECK (Toegang IN ('klascode', 'eenmalig')),
  OpentOp             TEXT    NOT NULL,
  SluitOp             TEXT    NOT NULL,
  -- Closed for good: counted, and the groups that may be shown are fixed.
  GeslotenOp          TEXT    NULL,
  Doel                TEXT    NOT NULL CHECK (length(Doel) <= 400),
  Grondslag           TEXT    NOT NULL CHECK (length(Grondslag) <= 400),
  WieZietWat          TEXT    NOT NULL CHECK (length(WieZietWat) <= 400),
  BewaarTot           TEXT    NOT NULL,
  FgGezienOp          TEXT    NULL,
  OudersGeinformeerdOp TEXT   NULL,
  -- JSON: the groups that may be shown (Data/Domein/Evaluatie/Toongroepen.cs), and the minimum that held; null while the round is open.
  Toongroepen         TEXT    NULL,
  Minimum             INTEGER NULL,
  GemaaktDoor         TEXT    NOT NULL CHECK (length(GemaaktDoor) <= 100),
  Versie              INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX IX_Ronde_Schooljaar ON Ronde (SchooljaarId);

-- A class (pupils) or a team (mentors) as it was when the round was made, with how many could answer. Code opens the class's door.
CREATE TABLE Rondegroep (
  Id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  RondeId    INTEGER NOT NULL REFERENCES Ronde (Id),
  Naam       TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  KlasId     INTEGER NULL REFERENCES Klas (Id),
  LeerjaarNr INTEGER NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  Vestiging  TEXT    NOT NULL CHECK (length(Vestiging) <= 100),
  Team       TEXT    NOT NULL CHECK (length(Team) <= 20),
  Leerweg    TEXT    NOT NULL CHECK (length(Leerweg) <= 100),
  Aantal     INTEGER NOT NULL CHECK (Aantal BETWEEN 0 AND 1000),
  Code       TEXT    NOT NULL,
  -- A class code may be open for one lesson only; null = as long as the round is.
  OpenTot    TEXT    NULL,
  CONSTRAINT UQ_Rondegroep_Naam UNIQUE (RondeId, Naam),
  CONSTRAINT UQ_Rondegroep_Code UNIQUE (Code)
);

-- Single-use codes. A used one is marked used, without when and without what was answered.
CREATE TABLE Rondecode (
  Code         TEXT    NOT NULL PRIMARY KEY,
  RondegroepId INTEGER NOT NULL REFERENCES Rondegroep (Id),
  Gebruikt     INTEGER NOT NULL DEFAULT 0 CHECK (Gebruikt IN (0, 1))
);
CREATE INDEX IX_Rondecode_Groep ON Rondecode (RondegroepId);

-- One answered form: the closed answers as JSON under the hash of a random key that the form carried. No person, no moment (a day only), and no number that tells the order; the rows lie in the order of their hash.
CREATE TABLE Inzending (
  Sleutel      TEXT    NOT NULL PRIMARY KEY,
  RondegroepId INTEGER NOT NULL REFERENCES Rondegroep (Id),
  Dag          TEXT    NOT NULL,
  Antwoorden   TEXT    NOT NULL
) WITHOUT ROWID;
CREATE INDEX IX_Inzending_Groep ON Inzending (RondegroepId);

-- Open answers stand apart, without a link to the form that they came from, under a random key.
CREATE TABLE Openantwoord (
  Sleutel      TEXT    NOT NULL PRIMARY KEY,
  RondegroepId INTEGER NOT NULL REFERENCES Rondegroep (Id),
  Vraag        TEXT    NOT NULL CHECK (length(Vraag) BETWEEN 1 AND 20),
  Tekst        TEXT    NOT NULL CHECK (length(Tekst) <= 2000),
  -- What others may read: names blacked out by a named reader; null = not read yet.
  Leesbaar     TEXT    NULL CHECK (length(Leesbaar) <= 2000),
  GelezenDoor  TEXT    NOT NULL DEFAULT '' CHECK (length(GelezenDoor) <= 100)
) WITHOUT ROWID;
CREATE INDEX IX_Openantwoord_Groep ON Openantwoord (RondegroepId);

-- A closed round added up, per group, item and option: what every result is read from.
CREATE TABLE Rondetelling (
  RondegroepId INTEGER NOT NULL REFERENCES Rondegroep (Id),
  Vraag        TEXT    NOT NULL CHECK (length(Vraag) BETWEEN 1 AND 20),
  Optie        TEXT    NOT NULL CHECK (length(Optie) BETWEEN 1 AND 60),
  Aantal       INTEGER NOT NULL CHECK (Aantal >= 0),
  PRIMARY KEY (RondegroepId, Vraag, Optie)
);

-- What the school does with a result: into a plan or priority, with the way back.
CREATE TABLE Verbeterpunt (
  Id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  RondeId       INTEGER NOT NULL REFERENCES Ronde (Id),
  Vraag         TEXT    NOT NULL CHECK (length(Vraag) <= 20),
  Tekst         TEXT    NOT NULL CHECK (length(Tekst) BETWEEN 1 AND 400),
  EigenaarId    INTEGER NULL REFERENCES Gebruiker (Id),
  BeleidsstukId INTEGER NULL REFERENCES Beleidsstuk (Id),
  PrioriteitId  INTEGER NULL REFERENCES Prioriteit (Id),
  -- "Wij deden": what pupils of the round read.
  Gedaan        TEXT    NOT NULL DEFAULT '' CHECK (length(Gedaan) <= 400),
  Status        TEXT    NOT NULL DEFAULT 'open' CHECK (Status IN ('open', 'bezig', 'gedaan')),
  GewijzigdDoor TEXT    NOT NULL CHECK (length(GewijzigdDoor) <= 100),
  GewijzigdOp   TEXT    NOT NULL,
  GearchiveerdOp TEXT   NULL,
  Versie        INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX IX_Verbeterpunt_Ronde ON Verbeterpunt (RondeId);

-- Group talks: themes and agreements per leerjaar and vestiging; no counts, no quotes, nobody's name.
CREATE TABLE Groepsgesprek (
  Id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  SchooljaarId  INTEGER NOT NULL REFERENCES Schooljaar (Id),
  Doelgroep     TEXT    NOT NULL CHECK (Doelgroep IN ('leerling', 'mentor')),
  LeerjaarNr    INTEGER NOT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  VestigingId   INTEGER NULL REFERENCES Vestiging (Id),
  Dag           TEXT    NOT NULL,
  Vorm          TEXT    NOT NULL CHECK (length(Vorm) <= 60),
  Themas        TEXT    NOT NULL CHECK (length(Themas) <= 2000),
  Afspraken     TEXT    NOT NULL CHECK (length(Afspraken) <= 2000),
  Door          TEXT    NOT NULL CHECK (length(Door) <= 100),
  GewijzigdOp   TEXT    NOT NULL,
  GearchiveerdOp TEXT   NULL,
  Versie        INTEGER NOT NULL DEFAULT 1
);
