-- The activities of a school year, their links, and what people said about findings.

CREATE TABLE Partner (
  Id           INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  SchooljaarId INT NOT NULL REFERENCES Schooljaar (Id),
  ExternId     NVARCHAR(64) COLLATE Latin1_General_BIN2    NOT NULL CHECK (LEN(ExternId) >= 1),
  Naam         NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  Tot          DATE    NULL,
  Versie       INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Partner_ExternId UNIQUE (SchooljaarId, ExternId)
);

CREATE TABLE Prioriteit (
  Id              INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  SchooljaarId    INT NOT NULL REFERENCES Schooljaar (Id),
  Zone            NVARCHAR(20)    NOT NULL CHECK (Zone IN ('vmbo', 'mbo', 'daarna')),
  LeerjaarNr      INT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  WatPakkenWeOp   NVARCHAR(400)    NOT NULL,
  Oorzaak         NVARCHAR(2000)    NOT NULL,
  WegTeNemen      BIT NULL,
  Soort           NVARCHAR(20)    NOT NULL,
  AanZet          NVARCHAR(100)    NOT NULL,
  Eigenaar        NVARCHAR(100)    NOT NULL,
  Nodig           NVARCHAR(2000)    NOT NULL,
  EersteStapMorgen NVARCHAR(400)   NOT NULL,
  Einddatum       DATE    NULL,
  Status          NVARCHAR(60)    NOT NULL,
  Volgorde        INT NOT NULL DEFAULT 0,
  Versie          INT NOT NULL DEFAULT 1
);

CREATE TABLE Activiteit (
  Id                 INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  SchooljaarId       INT NOT NULL REFERENCES Schooljaar (Id),
  ExternId           NVARCHAR(64) COLLATE Latin1_General_BIN2    NOT NULL CHECK (LEN(ExternId) >= 1),
  Titel              NVARCHAR(120)    NOT NULL CHECK (LEN(Titel) >= 1),
  Type               NVARCHAR(3)    NOT NULL CHECK (Type LIKE N'T[0-9][0-9]'),
  Zone               NVARCHAR(20)    NOT NULL CHECK (Zone IN ('vmbo', 'mbo', 'daarna')),
  LeerjaarNr         INT NOT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  TeamId             INT NULL REFERENCES Team (Id),
  WeekVan            INT NULL CHECK (WeekVan BETWEEN 1 AND 53),
  WeekTot            INT NULL CHECK (WeekTot BETWEEN 1 AND 53),
  Marker             NCHAR(1)    NULL CHECK (Marker IN ('E', 'G', 'I', '-')),
  Doel               NVARCHAR(2000)    NOT NULL,
  Fase               NVARCHAR(20)    NULL CHECK (Fase IN ('breed', 'verdiepend', 'kiezen')),
  Les                NVARCHAR(20)    NULL CHECK (Les IN ('mentor', 'lob', 'vak', 'buiten')),
  Vak                NVARCHAR(100)    NOT NULL,
  Rooster            BIT NULL,
  Plaats             NVARCHAR(20)    NULL CHECK (Plaats IN ('school', 'bedrijf', 'elders')),
  RolLeerling        NVARCHAR(20)    NULL CHECK (RolLeerling IN ('actief', 'passief')),
  VoorbereidingJa    BIT NULL,
  VoorbereidingTekst NVARCHAR(2000)    NOT NULL,
  ReflectieJa        BIT NULL,
  ReflectieVorm      NVARCHAR(20)    NULL,
  ReflectieWeek      INT NULL CHECK (ReflectieWeek BETWEEN 1 AND 53),
  OudersJa           BIT NULL,
  OudersRol          NVARCHAR(20)    NULL,
  Vervolgstap        NVARCHAR(2000)    NOT NULL,
  Verantwoordelijke  NVARCHAR(100)    NOT NULL,
  PartnerId          INT NULL REFERENCES Partner (Id),
  Kosten             NVARCHAR(400)    NOT NULL,
  Vervoer            NVARCHAR(400)    NOT NULL,
  ZichtbaarLeerling  BIT NOT NULL DEFAULT 0,
  ZichtbaarOuder     BIT NOT NULL DEFAULT 0,
  ZichtbaarDocent    BIT NOT NULL DEFAULT 0,
  Nieuw              BIT NOT NULL DEFAULT 0,
  DoelgroepExtra     NVARCHAR(2000)    NOT NULL,
  Gespreksfasen      NVARCHAR(4)    NOT NULL,
  Minuten            INT NULL CHECK (Minuten BETWEEN 0 AND 10000),
  Uitgewerkt         BIT NOT NULL DEFAULT 1,
  GewijzigdOp        DATETIME2(3)    NOT NULL,
  GewijzigdDoor      NVARCHAR(100)    NOT NULL,
  VerwijderdOp       DATETIME2(3)    NULL,
  VerwijderdDoor     NVARCHAR(100)    NULL,
  Versie             INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Activiteit_ExternId UNIQUE (SchooljaarId, ExternId)
);
CREATE INDEX IX_Activiteit_Schooljaar ON Activiteit (SchooljaarId);

-- Competenties, elementen, sectors and tags: four lists of short words on an activity, in the order they were entered.
CREATE TABLE ActiviteitKenmerk (
  ActiviteitId INT NOT NULL REFERENCES Activiteit (Id) ON DELETE CASCADE,
  Soort        NVARCHAR(20)    NOT NULL CHECK (Soort IN ('competentie', 'element', 'sector', 'tag')),
  Volgorde     INT NOT NULL,
  Waarde       NVARCHAR(60)    NOT NULL CHECK (LEN(Waarde) >= 1),
  PRIMARY KEY (ActiviteitId, Soort, Volgorde)
);

-- Whom the activity is for; no row = everybody. Names that the school does not know (yet) are kept as text, so an exchanged file loses nothing.
CREATE TABLE ActiviteitDoelgroep (
  ActiviteitId INT NOT NULL REFERENCES Activiteit (Id) ON DELETE CASCADE,
  Soort        NVARCHAR(20)    NOT NULL CHECK (Soort IN ('leerweg', 'vestiging', 'klas')),
  Volgorde     INT NOT NULL,
  Naam         NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  PRIMARY KEY (ActiviteitId, Soort, Volgorde)
);

CREATE TABLE ActiviteitMateriaal (
  ActiviteitId INT NOT NULL REFERENCES Activiteit (Id) ON DELETE CASCADE,
  Volgorde     INT NOT NULL,
  Titel        NVARCHAR(120)    NOT NULL CHECK (LEN(Titel) >= 1),
  Url          NVARCHAR(500)    NOT NULL CHECK (LEN(Url) >= 1),
  PRIMARY KEY (ActiviteitId, Volgorde)
);

-- From the earlier activity (Van) to the one that holds the link (Naar).
CREATE TABLE ActiviteitLink (
  NaarId       INT NOT NULL REFERENCES Activiteit (Id) ON DELETE CASCADE,
  VanId        INT NOT NULL REFERENCES Activiteit (Id),
  Volgorde     INT NOT NULL DEFAULT 0,
  Toelichting  NVARCHAR(400)    NOT NULL,
  LeerlingZiet NVARCHAR(20)    NULL CHECK (LeerlingZiet IN ('ja', 'nee')),
  PRIMARY KEY (NaarId, VanId),
  CONSTRAINT CK_ActiviteitLink_NietZelf CHECK (NaarId <> VanId)
);
CREATE INDEX IX_ActiviteitLink_Van ON ActiviteitLink (VanId);

-- Findings are computed at each read; only what people said about one is stored. Sleutel is the SHA-256 of rule, subject and placeholders.
CREATE TABLE SignaalStatus (
  SchooljaarId INT NOT NULL REFERENCES Schooljaar (Id),
  Sleutel      NVARCHAR(64) COLLATE Latin1_General_BIN2    NOT NULL,
  Regel        NVARCHAR(20)    NOT NULL,
  Onderwerp    NVARCHAR(120)    NOT NULL,
  Melding      NVARCHAR(2000)    NOT NULL,
  Status       NVARCHAR(20)    NOT NULL CHECK (Status IN ('Bekeken', 'Bewust zo')),
  Reden        NVARCHAR(400)    NOT NULL,
  Door         NVARCHAR(100)    NOT NULL,
  Op           DATETIME2(3)    NOT NULL,
  PRIMARY KEY (SchooljaarId, Sleutel)
);

-- Checklist rows that a leerjaar leaves out on purpose.
CREATE TABLE ChecklistWeggelaten (
  SchooljaarId INT NOT NULL REFERENCES Schooljaar (Id),
  LeerjaarNr   INT NOT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  Type         NVARCHAR(3)    NOT NULL CHECK (Type LIKE N'T[0-9][0-9]'),
  Reden        NVARCHAR(400)    NOT NULL,
  Door         NVARCHAR(100)    NOT NULL,
  Op           DATETIME2(3)    NOT NULL,
  PRIMARY KEY (SchooljaarId, LeerjaarNr, Type)
);

-- The line as it was published for an audience: a frozen document without staff names, reached by an unguessable code.
CREATE TABLE Publicatie (
  SchooljaarId   INT NOT NULL REFERENCES Schooljaar (Id),
  Doelgroep      NVARCHAR(20)    NOT NULL CHECK (Doelgroep IN ('leerling', 'ouder', 'docent')),
  Code           NVARCHAR(64) COLLATE Latin1_General_BIN2    NOT NULL,
  Inhoud         NVARCHAR(MAX)    NOT NULL,
  GepubliceerdOp DATETIME2(3)    NOT NULL,
  Door           NVARCHAR(100)    NOT NULL,
  PRIMARY KEY (SchooljaarId, Doelgroep),
  CONSTRAINT UQ_Publicatie_Code UNIQUE (Code)
);

-- An uploaded file between its check and its take-over; removed afterwards or after a day.
CREATE TABLE Importbestand (
  Code        NVARCHAR(64) COLLATE Latin1_General_BIN2    NOT NULL PRIMARY KEY,
  GebruikerId INT NOT NULL REFERENCES Gebruiker (Id) ON DELETE CASCADE,
  Naam        NVARCHAR(200)    NOT NULL,
  Inhoud      VARBINARY(MAX)    NOT NULL,
  Op          DATETIME2(3)    NOT NULL
);
