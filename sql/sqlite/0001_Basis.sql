-- People, their roles and scope; the school's own names; settings.

CREATE TABLE Instelling (
  Sleutel TEXT NOT NULL PRIMARY KEY,
  Waarde  TEXT NOT NULL
);

CREATE TABLE Vestiging (
  Id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Naam        TEXT    NOT NULL COLLATE NOCASE CHECK (length(Naam) BETWEEN 1 AND 100),
  EersteWeek  INTEGER NOT NULL DEFAULT 35 CHECK (EersteWeek BETWEEN 30 AND 40),
  LaatsteWeek INTEGER NOT NULL DEFAULT 28 CHECK (LaatsteWeek BETWEEN 20 AND 29),
  Versie      INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Vestiging_Naam UNIQUE (Naam)
);

CREATE TABLE Team (
  Id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Code        TEXT    NOT NULL CHECK (length(Code) BETWEEN 1 AND 20),
  Naam        TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  VestigingId INTEGER NULL REFERENCES Vestiging (Id),
  Versie      INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Team_Code UNIQUE (Code)
);

CREATE TABLE Leerweg (
  Id       INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Naam     TEXT    NOT NULL COLLATE NOCASE CHECK (length(Naam) BETWEEN 1 AND 100),
  Sector   TEXT    NOT NULL CHECK (Sector IN ('vmbo', 'havo', 'vwo', 'mbo', 'hbo', 'isk')),
  Volgorde INTEGER NOT NULL DEFAULT 0,
  Versie   INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Leerweg_Naam UNIQUE (Naam)
);

CREATE TABLE Profiel (
  Id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Naam      TEXT    NOT NULL COLLATE NOCASE CHECK (length(Naam) BETWEEN 1 AND 100),
  LeerwegId INTEGER NULL REFERENCES Leerweg (Id),
  Versie    INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Profiel_Naam UNIQUE (Naam)
);

CREATE TABLE Groepssoort (
  Id     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Naam   TEXT    NOT NULL COLLATE NOCASE CHECK (length(Naam) BETWEEN 1 AND 100),
  Versie INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Groepssoort_Naam UNIQUE (Naam)
);

-- The first calendar year is the key: 2026 is 2026-2027.
CREATE TABLE Schooljaar (
  Id     INTEGER NOT NULL PRIMARY KEY CHECK (Id BETWEEN 2000 AND 2100),
  Versie INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE Leerjaar (
  Id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  SchooljaarId INTEGER NOT NULL REFERENCES Schooljaar (Id),
  Nr           INTEGER NOT NULL CHECK (Nr BETWEEN 1 AND 6),
  Rooster      INTEGER NOT NULL DEFAULT 0 CHECK (Rooster IN (0, 1)),
  Portfolio    INTEGER NOT NULL DEFAULT 0 CHECK (Portfolio IN (0, 1)),
  Weken        INTEGER NULL CHECK (Weken BETWEEN 1 AND 53),
  Versie       INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Leerjaar_Nr UNIQUE (SchooljaarId, Nr)
);

CREATE TABLE LeerjaarTeam (
  LeerjaarId INTEGER NOT NULL REFERENCES Leerjaar (Id) ON DELETE CASCADE,
  TeamId     INTEGER NOT NULL REFERENCES Team (Id),
  Volgorde   INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (LeerjaarId, TeamId)
);

CREATE TABLE Mijlpaal (
  Id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  SchooljaarId INTEGER NOT NULL REFERENCES Schooljaar (Id),
  Soort        TEXT    NOT NULL CHECK (Soort IN ('profielkeuze', 'vervolgkeuze')),
  LeerjaarNr   INTEGER NOT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  Week         INTEGER NULL CHECK (Week BETWEEN 1 AND 53),
  Versie       INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE Vakantie (
  Id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  SchooljaarId INTEGER NOT NULL REFERENCES Schooljaar (Id),
  VestigingId  INTEGER NOT NULL REFERENCES Vestiging (Id) ON DELETE CASCADE,
  Naam         TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  WeekVan      INTEGER NOT NULL CHECK (WeekVan BETWEEN 1 AND 53),
  WeekTot      INTEGER NOT NULL CHECK (WeekTot BETWEEN 1 AND 53),
  Versie       INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE Periode (
  Id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  SchooljaarId INTEGER NOT NULL REFERENCES Schooljaar (Id),
  VestigingId  INTEGER NOT NULL REFERENCES Vestiging (Id) ON DELETE CASCADE,
  Naam         TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  WeekVan      INTEGER NOT NULL CHECK (WeekVan BETWEEN 1 AND 53),
  WeekTot      INTEGER NOT NULL CHECK (WeekTot BETWEEN 1 AND 53),
  Versie       INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE Klas (
  Id              INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  SchooljaarId    INTEGER NOT NULL REFERENCES Schooljaar (Id),
  VestigingId     INTEGER NULL REFERENCES Vestiging (Id),
  TeamId          INTEGER NULL REFERENCES Team (Id),
  LeerwegId       INTEGER NULL REFERENCES Leerweg (Id),
  ProfielId       INTEGER NULL REFERENCES Profiel (Id),
  GroepssoortId   INTEGER NULL REFERENCES Groepssoort (Id),
  LeerjaarNr      INTEGER NOT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  Naam            TEXT    NOT NULL COLLATE NOCASE CHECK (length(Naam) BETWEEN 1 AND 100),
  AantalLeerlingen INTEGER NOT NULL DEFAULT 0 CHECK (AantalLeerlingen BETWEEN 0 AND 1000),
  Versie          INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Klas_Naam UNIQUE (SchooljaarId, Naam)
);

CREATE TABLE Gebruiker (
  Id                      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Naam                    TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  Email                   TEXT    NOT NULL CHECK (length(Email) BETWEEN 3 AND 254),
  EmailNormaal            TEXT    NOT NULL,
  WachtwoordHash          TEXT    NULL,
  Beveiligingsstempel     TEXT    NOT NULL,
  FouteAanmeldingen       INTEGER NOT NULL DEFAULT 0,
  GeblokkeerdTot          TEXT    NULL,
  Actief                  INTEGER NOT NULL DEFAULT 1 CHECK (Actief IN (0, 1)),
  MoetWachtwoordWijzigen  INTEGER NOT NULL DEFAULT 0 CHECK (MoetWachtwoordWijzigen IN (0, 1)),
  AangemaaktOp            TEXT    NOT NULL,
  Versie                  INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Gebruiker_Email UNIQUE (EmailNormaal)
);

CREATE TABLE GebruikerRol (
  GebruikerId INTEGER NOT NULL REFERENCES Gebruiker (Id) ON DELETE CASCADE,
  Rol         TEXT    NOT NULL CHECK (Rol IN ('Beheerder', 'Decaan', 'Teamleider', 'Mentor', 'Vakdocent', 'Stagebegeleider', 'Directie', 'Schoolcoach')),
  PRIMARY KEY (GebruikerId, Rol)
);

CREATE TABLE GebruikerTeam (
  GebruikerId INTEGER NOT NULL REFERENCES Gebruiker (Id) ON DELETE CASCADE,
  TeamId      INTEGER NOT NULL REFERENCES Team (Id),
  PRIMARY KEY (GebruikerId, TeamId)
);

CREATE TABLE GebruikerVestiging (
  GebruikerId INTEGER NOT NULL REFERENCES Gebruiker (Id) ON DELETE CASCADE,
  VestigingId INTEGER NOT NULL REFERENCES Vestiging (Id),
  PRIMARY KEY (GebruikerId, VestigingId)
);

-- The mentors of a class.
CREATE TABLE KlasMentor (
  KlasId      INTEGER NOT NULL REFERENCES Klas (Id) ON DELETE CASCADE,
  GebruikerId INTEGER NOT NULL REFERENCES Gebruiker (Id) ON DELETE CASCADE,
  PRIMARY KEY (KlasId, GebruikerId)
);

-- Thresholds of the rules that differ from their default.
CREATE TABLE Drempel (
  Code   TEXT    NOT NULL PRIMARY KEY,
  Waarde INTEGER NOT NULL
);
