-- People, their roles and scope; the school's own names; settings.

CREATE TABLE Instelling (
  Sleutel NVARCHAR(100) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  Waarde  NVARCHAR(400) NOT NULL
);

CREATE TABLE Vestiging (
  Id          INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Naam        NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  EersteWeek  INT NOT NULL DEFAULT 35 CHECK (EersteWeek BETWEEN 30 AND 40),
  LaatsteWeek INT NOT NULL DEFAULT 28 CHECK (LaatsteWeek BETWEEN 20 AND 29),
  Versie      INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Vestiging_Naam UNIQUE (Naam)
);

CREATE TABLE Team (
  Id          INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Code        NVARCHAR(20) COLLATE Latin1_General_BIN2    NOT NULL CHECK (LEN(Code) >= 1),
  Naam        NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  VestigingId INT NULL REFERENCES Vestiging (Id),
  Versie      INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Team_Code UNIQUE (Code)
);

CREATE TABLE Leerweg (
  Id       INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Naam     NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  Sector   NVARCHAR(20)    NOT NULL CHECK (Sector IN ('vmbo', 'havo', 'vwo', 'mbo', 'hbo', 'isk')),
  Volgorde INT NOT NULL DEFAULT 0,
  Versie   INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Leerweg_Naam UNIQUE (Naam)
);

CREATE TABLE Profiel (
  Id        INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Naam      NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  LeerwegId INT NULL REFERENCES Leerweg (Id),
  Versie    INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Profiel_Naam UNIQUE (Naam)
);

CREATE TABLE Groepssoort (
  Id     INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Naam   NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  Versie INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Groepssoort_Naam UNIQUE (Naam)
);

-- The first calendar year is the key: 2026 is 2026-2027.
CREATE TABLE Schooljaar (
  Id     INT NOT NULL PRIMARY KEY CHECK (Id BETWEEN 2000 AND 2100),
  Versie INT NOT NULL DEFAULT 1
);

CREATE TABLE Leerjaar (
  Id           INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  SchooljaarId INT NOT NULL REFERENCES Schooljaar (Id),
  Nr           INT NOT NULL CHECK (Nr BETWEEN 1 AND 6),
  Rooster      BIT NOT NULL DEFAULT 0,
  Portfolio    BIT NOT NULL DEFAULT 0,
  Weken        INT NULL CHECK (Weken BETWEEN 1 AND 53),
  Versie       INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Leerjaar_Nr UNIQUE (SchooljaarId, Nr)
);

CREATE TABLE LeerjaarTeam (
  LeerjaarId INT NOT NULL REFERENCES Leerjaar (Id) ON DELETE CASCADE,
  TeamId     INT NOT NULL REFERENCES Team (Id),
  Volgorde   INT NOT NULL DEFAULT 0,
  PRIMARY KEY (LeerjaarId, TeamId)
);

CREATE TABLE Mijlpaal (
  Id           INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  SchooljaarId INT NOT NULL REFERENCES Schooljaar (Id),
  Soort        NVARCHAR(20)    NOT NULL CHECK (Soort IN ('profielkeuze', 'vervolgkeuze')),
  LeerjaarNr   INT NOT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  Week         INT NULL CHECK (Week BETWEEN 1 AND 53),
  Versie       INT NOT NULL DEFAULT 1
);

CREATE TABLE Vakantie (
  Id           INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  SchooljaarId INT NOT NULL REFERENCES Schooljaar (Id),
  VestigingId  INT NOT NULL REFERENCES Vestiging (Id) ON DELETE CASCADE,
  Naam         NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  WeekVan      INT NOT NULL CHECK (WeekVan BETWEEN 1 AND 53),
  WeekTot      INT NOT NULL CHECK (WeekTot BETWEEN 1 AND 53),
  Versie       INT NOT NULL DEFAULT 1
);

CREATE TABLE Periode (
  Id           INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  SchooljaarId INT NOT NULL REFERENCES Schooljaar (Id),
  VestigingId  INT NOT NULL REFERENCES Vestiging (Id) ON DELETE CASCADE,
  Naam         NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  WeekVan      INT NOT NULL CHECK (WeekVan BETWEEN 1 AND 53),
  WeekTot      INT NOT NULL CHECK (WeekTot BETWEEN 1 AND 53),
  Versie       INT NOT NULL DEFAULT 1
);

CREATE TABLE Klas (
  Id              INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  SchooljaarId    INT NOT NULL REFERENCES Schooljaar (Id),
  VestigingId     INT NULL REFERENCES Vestiging (Id),
  TeamId          INT NULL REFERENCES Team (Id),
  LeerwegId       INT NULL REFERENCES Leerweg (Id),
  ProfielId       INT NULL REFERENCES Profiel (Id),
  GroepssoortId   INT NULL REFERENCES Groepssoort (Id),
  LeerjaarNr      INT NOT NULL CHECK (LeerjaarNr BETWEEN 1 AND 6),
  Naam            NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  AantalLeerlingen INT NOT NULL DEFAULT 0 CHECK (AantalLeerlingen BETWEEN 0 AND 1000),
  Versie          INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Klas_Naam UNIQUE (SchooljaarId, Naam)
);

CREATE TABLE Gebruiker (
  Id                      INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Naam                    NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  Email                   NVARCHAR(254)    NOT NULL CHECK (LEN(Email) >= 3),
  EmailNormaal            NVARCHAR(254)    NOT NULL,
  WachtwoordHash          NVARCHAR(400)    NULL,
  Beveiligingsstempel     NVARCHAR(400)    NOT NULL,
  FouteAanmeldingen       INT NOT NULL DEFAULT 0,
  GeblokkeerdTot          DATETIME2(3)    NULL,
  Actief                  BIT NOT NULL DEFAULT 1,
  MoetWachtwoordWijzigen  BIT NOT NULL DEFAULT 0,
  AangemaaktOp            DATETIME2(3)    NOT NULL,
  Versie                  INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Gebruiker_Email UNIQUE (EmailNormaal)
);

CREATE TABLE GebruikerRol (
  GebruikerId INT NOT NULL REFERENCES Gebruiker (Id) ON DELETE CASCADE,
  Rol         NVARCHAR(20)    NOT NULL CHECK (Rol IN ('Beheerder', 'Decaan', 'Teamleider', 'Mentor', 'Vakdocent', 'Stagebegeleider', 'Directie', 'Schoolcoach')),
  PRIMARY KEY (GebruikerId, Rol)
);

CREATE TABLE GebruikerTeam (
  GebruikerId INT NOT NULL REFERENCES Gebruiker (Id) ON DELETE CASCADE,
  TeamId      INT NOT NULL REFERENCES Team (Id),
  PRIMARY KEY (GebruikerId, TeamId)
);

CREATE TABLE GebruikerVestiging (
  GebruikerId INT NOT NULL REFERENCES Gebruiker (Id) ON DELETE CASCADE,
  VestigingId INT NOT NULL REFERENCES Vestiging (Id),
  PRIMARY KEY (GebruikerId, VestigingId)
);

-- The mentors of a class.
CREATE TABLE KlasMentor (
  KlasId      INT NOT NULL REFERENCES Klas (Id) ON DELETE CASCADE,
  GebruikerId INT NOT NULL REFERENCES Gebruiker (Id) ON DELETE CASCADE,
  PRIMARY KEY (KlasId, GebruikerId)
);

-- Thresholds of the rules that differ from their default.
CREATE TABLE Drempel (
  Code   NVARCHAR(64) COLLATE Latin1_General_BIN2    NOT NULL PRIMARY KEY,
  Waarde INT NOT NULL
);
