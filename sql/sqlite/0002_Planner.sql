-- The activities of a school year, their links, and what people said about findings.

CREATE TABLE Partner (
  Id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  SchooljaarId INTEGER NOT NULL REFERENCES Schooljaar (Id),
  ExternId     TEXT    NOT NULL CHECK (length(ExternId) BETWEEN 1 AND 64),
  Naam         TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  Tot          TEXT    NULL,
  Versie       INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Partner_ExternId UNIQUE (SchooljaarId, ExternId)
);

CREATE TABLE Prioriteit (
  Id              INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  SchooljaarId    INTEGER NOT NULL REFERENCES Schooljaar (Id),
  Zone            TEXT    NOT NULL CHECK (Zone IN ('vmbo', 'mbo', 'daarna')),
  LeerjaarNr      INTEGER NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  WatPakkenWeOp   TEXT    NOT NULL CHECK (length(WatPakkenWeOp) <= 400),
  Oorzaak         TEXT    NOT NULL CHECK (length(Oorzaak) <= 2000),
  WegTeNemen      INTEGER NULL CHECK (WegTeNemen IN (0, 1)),
  Soort           TEXT    NOT NULL CHECK (length(Soort) <= 20),
  AanZet          TEXT    NOT NULL CHECK (length(AanZet) <= 100),
  Eigenaar        TEXT    NOT NULL CHECK (length(Eigenaar) <= 100),
  Nodig           TEXT    NOT NULL CHECK (length(Nodig) <= 2000),
  EersteStapMorgen TEXT   NOT NULL CHECK (length(EersteStapMorgen) <= 400),
  Einddatum       TEXT    NULL,
  Status          TEXT    NOT NULL CHECK (length(Status) <= 60),
  Volgorde        INTEGER NOT NULL DEFAULT 0,
  Versie          INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE Activiteit (
  Id                 INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  SchooljaarId       INTEGER NOT NULL REFERENCES Schooljaar (Id),
  ExternId           TEXT    NOT NULL CHECK (length(ExternId) BETWEEN 1 AND 64),
  Titel              TEXT    NOT NULL CHECK (length(Titel) BETWEEN 1 AND 120),
  Type               TEXT    NOT NULL CHECK (Type GLOB 'T[0-9][0-9]'),
  Zone               TEXT    NOT NULL CHECK (Zone IN ('vmbo', 'mbo', 'daarna')),
  LeerjaarNr         INTEGER NOT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  TeamId             INTEGER NULL REFERENCES Team (Id),
  WeekVan            INTEGER NULL CHECK (WeekVan BETWEEN 1 AND 53),
  WeekTot            INTEGER NULL CHECK (WeekTot BETWEEN 1 AND 53),
  Marker             TEXT    NULL CHECK (Marker IN ('E', 'G', 'I', '-')),
  Doel               TEXT    NOT NULL CHECK (length(Doel) <= 2000),
  Fase               TEXT    NULL CHECK (Fase IN ('breed', 'verdiepend', 'kiezen')),
  Les                TEXT    NULL CHECK (Les IN ('mentor', 'lob', 'vak', 'buiten')),
  Vak                TEXT    NOT NULL CHECK (length(Vak) <= 100),
  Rooster            INTEGER NULL CHECK (Rooster IN (0, 1)),
  Plaats             TEXT    NULL CHECK (Plaats IN ('school', 'bedrijf', 'elders')),
  RolLeerling        TEXT    NULL CHECK (RolLeerling IN ('actief', 'passief')),
  VoorbereidingJa    INTEGER NULL CHECK (VoorbereidingJa IN (0, 1)),
  VoorbereidingTekst TEXT    NOT NULL CHECK (length(VoorbereidingTekst) <= 2000),
  ReflectieJa        INTEGER NULL CHECK (ReflectieJa IN (0, 1)),
  ReflectieVorm      TEXT    NULL CHECK (length(ReflectieVorm) <= 20),
  ReflectieWeek      INTEGER NULL CHECK (ReflectieWeek BETWEEN 1 AND 53),
  OudersJa           INTEGER NULL CHECK (OudersJa IN (0, 1)),
  OudersRol          TEXT    NULL CHECK (length(OudersRol) <= 20),
  Vervolgstap        TEXT    NOT NULL CHECK (length(Vervolgstap) <= 2000),
  Verantwoordelijke  TEXT    NOT NULL CHECK (length(Verantwoordelijke) <= 100),
  PartnerId          INTEGER NULL REFERENCES Partner (Id),
  Kosten             TEXT    NOT NULL CHECK (length(Kosten) <= 400),
  Vervoer            TEXT    NOT NULL CHECK (length(Vervoer) <= 400),
  ZichtbaarLeerling  INTEGER NOT NULL DEFAULT 0 CHECK (ZichtbaarLeerling IN (0, 1)),
  ZichtbaarOuder     INTEGER NOT NULL DEFAULT 0 CHECK (ZichtbaarOuder IN (0, 1)),
  ZichtbaarDocent    INTEGER NOT NULL DEFAULT 0 CHECK (ZichtbaarDocent IN (0, 1)),
  Nieuw              INTEGER NOT NULL DEFAULT 0 CHECK (Nieuw IN (0, 1)),
  DoelgroepExtra     TEXT    NOT NULL CHECK (length(DoelgroepExtra) <= 2000),
  Gespreksfasen      TEXT    NOT NULL CHECK (length(Gespreksfasen) <= 4),
  Minuten            INTEGER NULL CHECK (Minuten BETWEEN 0 AND 10000),
  Uitgewerkt         INTEGER NOT NULL DEFAULT 1 CHECK (Uitgewerkt IN (0, 1)),
  GewijzigdOp        TEXT    NOT NULL,
  GewijzigdDoor      TEXT    NOT NULL CHECK (length(GewijzigdDoor) <= 100),
  VerwijderdOp       TEXT    NULL,
  VerwijderdDoor     TEXT    NULL,
  Versie             INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Activiteit_ExternId UNIQUE (SchooljaarId, ExternId)
);
CREATE INDEX IX_Activiteit_Schooljaar ON Activiteit (SchooljaarId);

-- Competenties, elementen, sectors and tags: four lists of short words on an activity, in the order they were entered.
CREATE TABLE ActiviteitKenmerk (
  ActiviteitId INTEGER NOT NULL REFERENCES Activiteit (Id) ON DELETE CASCADE,
  Soort        TEXT    NOT NULL CHECK (Soort IN ('competentie', 'element', 'sector', 'tag')),
  Volgorde     INTEGER NOT NULL,
  Waarde       TEXT    NOT NULL CHECK (length(Waarde) BETWEEN 1 AND 60),
  PRIMARY KEY (ActiviteitId, Soort, Volgorde)
);

-- Whom the activity is for; no row = everybody. Names that the school does not know (yet) are kept as text, so an exchanged file loses nothing.
CREATE TABLE ActiviteitDoelgroep (
  ActiviteitId INTEGER NOT NULL REFERENCES Activiteit (Id) ON DELETE CASCADE,
  Soort        TEXT    NOT NULL CHECK (Soort IN ('leerweg', 'vestiging', 'klas')),
  Volgorde     INTEGER NOT NULL,
  Naam         TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  PRIMARY KEY (ActiviteitId, Soort, Volgorde)
);

CREATE TABLE ActiviteitMateriaal (
  ActiviteitId INTEGER NOT NULL REFERENCES Activiteit (Id) ON DELETE CASCADE,
  Volgorde     INTEGER NOT NULL,
  Titel        TEXT    NOT NULL CHECK (length(Titel) BETWEEN 1 AND 120),
  Url          TEXT    NOT NULL CHECK (length(Url) BETWEEN 1 AND 500),
  PRIMARY KEY (ActiviteitId, Volgorde)
);

-- From the earlier activity (Van) to the one that holds the link (Naar).
CREATE TABLE ActiviteitLink (
  NaarId       INTEGER NOT NULL REFERENCES Activiteit (Id) ON DELETE CASCADE,
  VanId        INTEGER NOT NULL REFERENCES Activiteit (Id),
  Volgorde     INTEGER NOT NULL DEFAULT 0,
  Toelichting  TEXT    NOT NULL CHECK (length(Toelichting) <= 400),
  LeerlingZiet TEXT    NULL CHECK (LeerlingZiet IN ('ja', 'nee')),
  PRIMARY KEY (NaarId, VanId),
  CONSTRAINT CK_ActiviteitLink_NietZelf CHECK (NaarId <> VanId)
);
CREATE INDEX IX_ActiviteitLink_Van ON ActiviteitLink (VanId);

-- Findings are computed at each read; only what people said about one is stored. Sleutel is the SHA-256 of rule, subject and placeholders.
CREATE TABLE SignaalStatus (
  SchooljaarId INTEGER NOT NULL REFERENCES Schooljaar (Id),
  Sleutel      TEXT    NOT NULL CHECK (length(Sleutel) = 64),
  Regel        TEXT    NOT NULL,
  Onderwerp    TEXT    NOT NULL CHECK (length(Onderwerp) <= 120),
  Melding      TEXT    NOT NULL CHECK (length(Melding) <= 2000),
  Status       TEXT    NOT NULL CHECK (Status IN ('Bekeken', 'Bewust zo')),
  Reden        TEXT    NOT NULL CHECK (length(Reden) <= 400),
  Door         TEXT    NOT NULL CHECK (length(Door) <= 100),
  Op           TEXT    NOT NULL,
  PRIMARY KEY (SchooljaarId, Sleutel)
);

-- Checklist rows that a leerjaar leaves out on purpose.
CREATE TABLE ChecklistWeggelaten (
  SchooljaarId INTEGER NOT NULL REFERENCES Schooljaar (Id),
  LeerjaarNr   INTEGER NOT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  Type         TEXT    NOT NULL CHECK (Type GLOB 'T[0-9][0-9]'),
  Reden        TEXT    NOT NULL CHECK (length(Reden) <= 400),
  Door         TEXT    NOT NULL CHECK (length(Door) <= 100),
  Op           TEXT    NOT NULL,
  PRIMARY KEY (SchooljaarId, LeerjaarNr, Type)
);

-- The line as it was published for an audience: a frozen document without staff names, reached by an unguessable code.
CREATE TABLE Publicatie (
  SchooljaarId   INTEGER NOT NULL REFERENCES Schooljaar (Id),
  Doelgroep      TEXT    NOT NULL CHECK (Doelgroep IN ('leerling', 'ouder', 'docent')),
  Code           TEXT    NOT NULL,
  Inhoud         TEXT    NOT NULL,
  GepubliceerdOp TEXT    NOT NULL,
  Door           TEXT    NOT NULL CHECK (length(Door) <= 100),
  PRIMARY KEY (SchooljaarId, Doelgroep),
  CONSTRAINT UQ_Publicatie_Code UNIQUE (Code)
);

-- An uploaded file between its check and its take-over; removed afterwards or after a day.
CREATE TABLE Importbestand (
  Code        TEXT    NOT NULL PRIMARY KEY,
  GebruikerId INTEGER NOT NULL REFERENCES Gebruiker (Id) ON DELETE CASCADE,
  Naam        TEXT    NOT NULL CHECK (length(Naam) <= 200),
  Inhoud      BLOB    NOT NULL,
  Op          TEXT    NOT NULL
);
