-- Strategic and tactical policy: the two registers with their history, SMART verdicts of people, proposals, reports to the CvB, and good examples from elsewhere.

-- One row per policy item. Money in whole cents, fte in hundredths, hours in tenths. Nothing is deleted: GearchiveerdOp takes it out of sight.
CREATE TABLE Beleidsstuk (
  Id                   INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Soort                NVARCHAR(20) NOT NULL CHECK (Soort IN ('strategisch', 'tactisch')),
  Code                 NVARCHAR(20) NOT NULL CHECK (LEN(Code) >= 1),
  Titel                NVARCHAR(120) NOT NULL CHECK (LEN(Titel) >= 1),
  Status               NVARCHAR(20) NOT NULL CHECK (Status IN ('Idee', 'Concept', 'Besproken', 'Vastgesteld', 'InUitvoering', 'Geevalueerd', 'Bijgesteld', 'Afgesloten')),
  TeamId               INT NULL REFERENCES Team (Id),
  OuderId              INT NULL REFERENCES Beleidsstuk (Id),
  EigenaarId           INT NULL REFERENCES Gebruiker (Id),
  -- Strategic: one goal per line. Tactical: the goal.
  Doel                 NVARCHAR(2000) NOT NULL,
  Probleem             NVARCHAR(2000) NOT NULL,
  WaaromOns            NVARCHAR(2000) NOT NULL,
  Oplossingsrichting   NVARCHAR(2000) NOT NULL,
  Draagvlak            NVARCHAR(400) NOT NULL,
  Mensen               NVARCHAR(400) NOT NULL,
  Middelen             NVARCHAR(400) NOT NULL,
  Aantal               INT NULL CHECK (Aantal BETWEEN 0 AND 100000),
  MinutenPerKeer       INT NULL CHECK (MinutenPerKeer BETWEEN 0 AND 10000),
  TiendenUur           INT NULL CHECK (TiendenUur BETWEEN 0 AND 1000000),
  SamenwerkingVorm     NVARCHAR(20) NOT NULL CHECK (SamenwerkingVorm IN ('', 'samen', 'in opdracht')),
  SamenwerkingInhoud   NVARCHAR(20) NOT NULL CHECK (SamenwerkingInhoud IN ('', 'samen', 'in opdracht')),
  Samenwerking         NVARCHAR(400) NOT NULL,
  BelangTeam           NVARCHAR(400) NOT NULL,
  BelangLeiding        NVARCHAR(400) NOT NULL,
  BelangLeerling       NVARCHAR(400) NOT NULL,
  TeamleiderBetrokken  BIT NULL,
  Medezeggenschap      NVARCHAR(20) NOT NULL CHECK (Medezeggenschap IN ('', 'advies', 'instemming')),
  MedezeggenschapOp    DATE NULL,
  MedezeggenschapTekst NVARCHAR(400) NOT NULL,
  Begindatum           DATE NULL,
  Einddatum            DATE NULL,
  VastgesteldOp        DATE NULL,
  VastgesteldDoor      NVARCHAR(100) NOT NULL,
  SchrijverNaam        NVARCHAR(100) NOT NULL,
  SchrijverRol         NVARCHAR(20) NOT NULL,
  -- The day (of the school) on which something was last recorded about it; what silence is counted from.
  LaatstGehoordOp      DATE NOT NULL,
  GewijzigdOp          DATETIME2(3) NOT NULL,
  GewijzigdDoor        NVARCHAR(100) NOT NULL,
  GearchiveerdOp       DATETIME2(3) NULL,
  GearchiveerdDoor     NVARCHAR(100) NULL,
  Versie               INT NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Beleidsstuk_Code UNIQUE (Code)
);
CREATE INDEX IX_Beleidsstuk_Ouder ON Beleidsstuk (OuderId);

CREATE TABLE Beleidsinvestering (
  BeleidsstukId   INT NOT NULL REFERENCES Beleidsstuk (Id),
  Jaar            INT NOT NULL CHECK (Jaar BETWEEN 2000 AND 2100),
  Centen          BIGINT NULL CHECK (Centen BETWEEN 0 AND 100000000000),
  FteHonderdsten  INT NULL CHECK (FteHonderdsten BETWEEN 0 AND 100000),
  PRIMARY KEY (BeleidsstukId, Jaar)
);

-- Room in time and money for the teams; TeamId null = each team.
CREATE TABLE Beleidsruimte (
  BeleidsstukId INT NOT NULL REFERENCES Beleidsstuk (Id),
  Volgorde      INT NOT NULL,
  TeamId        INT NULL REFERENCES Team (Id),
  Uren          INT NULL CHECK (Uren BETWEEN 0 AND 100000),
  Centen        BIGINT NULL CHECK (Centen BETWEEN 0 AND 100000000000),
  PRIMARY KEY (BeleidsstukId, Volgorde)
);

CREATE TABLE Beleidsafhankelijkheid (
  BeleidsstukId INT NOT NULL REFERENCES Beleidsstuk (Id),
  Volgorde      INT NOT NULL,
  Naam          NVARCHAR(100) NOT NULL CHECK (LEN(Naam) >= 1),
  Tot           DATE NULL,
  PRIMARY KEY (BeleidsstukId, Volgorde)
);

CREATE TABLE Beleidsactie (
  BeleidsstukId INT NOT NULL REFERENCES Beleidsstuk (Id),
  Volgorde      INT NOT NULL,
  Wie           NVARCHAR(100) NOT NULL,
  Wat           NVARCHAR(400) NOT NULL CHECK (LEN(Wat) >= 1),
  Wanneer       DATE NULL,
  KlaarOp       DATE NULL,
  PRIMARY KEY (BeleidsstukId, Volgorde)
);

-- What a plan works out in the line, and the survey questions (codes of domain 9) that will show its result.
CREATE TABLE Beleidsactiviteit (
  BeleidsstukId INT NOT NULL REFERENCES Beleidsstuk (Id),
  ActiviteitId  INT NOT NULL REFERENCES Activiteit (Id),
  PRIMARY KEY (BeleidsstukId, ActiviteitId)
);
CREATE INDEX IX_Beleidsactiviteit_Activiteit ON Beleidsactiviteit (ActiviteitId);

CREATE TABLE Beleidsvraag (
  BeleidsstukId INT NOT NULL REFERENCES Beleidsstuk (Id),
  Vraag         NVARCHAR(20) NOT NULL CHECK (LEN(Vraag) >= 1),
  PRIMARY KEY (BeleidsstukId, Vraag)
);

CREATE TABLE Beleidsevaluatie (
  Id                  INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  BeleidsstukId       INT NOT NULL REFERENCES Beleidsstuk (Id),
  Dag                 DATE NOT NULL,
  Uitkomst            NVARCHAR(20) NOT NULL CHECK (Uitkomst IN ('gehaald', 'deels', 'niet gehaald', 'nog bezig')),
  Tekst               NVARCHAR(2000) NOT NULL,
  Bijstelling         NVARCHAR(2000) NOT NULL,
  Door                NVARCHAR(100) NOT NULL,
  Op                  DATETIME2(3) NOT NULL,
  CvbGeinformeerdOp   DATE NULL,
  CvbGeinformeerdDoor NVARCHAR(100) NOT NULL DEFAULT ''
);
CREATE INDEX IX_Beleidsevaluatie_Beleidsstuk ON Beleidsevaluatie (BeleidsstukId);

-- Who changed what, and when; rows are only ever added.
CREATE TABLE Beleidshistorie (
  Id            INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  BeleidsstukId INT NOT NULL REFERENCES Beleidsstuk (Id),
  Op            DATETIME2(3) NOT NULL,
  Door          NVARCHAR(100) NOT NULL,
  Veld          NVARCHAR(100) NOT NULL CHECK (LEN(Veld) >= 1),
  Oud           NVARCHAR(MAX) NOT NULL,
  Nieuw         NVARCHAR(MAX) NOT NULL
);
CREATE INDEX IX_Beleidshistorie_Beleidsstuk ON Beleidshistorie (BeleidsstukId);

-- What a teamleider decides about a letter, beside what the check said of the same text. Rows are only ever added; the newest counts.
CREATE TABLE Smartoordeel (
  Id            INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  BeleidsstukId INT NOT NULL REFERENCES Beleidsstuk (Id),
  Letter        NVARCHAR(1) COLLATE Latin1_General_BIN2 NOT NULL CHECK (Letter IN ('S', 'M', 'A', 'R', 'T')),
  Machine       NVARCHAR(20) NOT NULL CHECK (Machine IN ('Voldoet', 'Twijfel', 'Ontbreekt')),
  Oordeel       NVARCHAR(20) NOT NULL CHECK (Oordeel IN ('Voldoet', 'Twijfel', 'Ontbreekt')),
  Reden         NVARCHAR(400) NOT NULL,
  Doel          NVARCHAR(2000) NOT NULL,
  Door          NVARCHAR(100) NOT NULL,
  Op            DATETIME2(3) NOT NULL
);
CREATE INDEX IX_Smartoordeel_Beleidsstuk ON Smartoordeel (BeleidsstukId);

-- Hands counted in a team session, before the check's verdict was shown. Rows are only ever added.
CREATE TABLE Smartblik (
  Id            INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  BeleidsstukId INT NOT NULL REFERENCES Beleidsstuk (Id),
  Letter        NVARCHAR(1) COLLATE Latin1_General_BIN2 NOT NULL CHECK (Letter IN ('S', 'M', 'A', 'R', 'T')),
  Voldoet       INT NOT NULL CHECK (Voldoet BETWEEN 0 AND 500),
  Twijfel       INT NOT NULL CHECK (Twijfel BETWEEN 0 AND 500),
  Ontbreekt     INT NOT NULL CHECK (Ontbreekt BETWEEN 0 AND 500),
  Bezwaar       NVARCHAR(400) NOT NULL,
  Doel          NVARCHAR(2000) NOT NULL,
  Door          NVARCHAR(100) NOT NULL,
  Op            DATETIME2(3) NOT NULL
);
CREATE INDEX IX_Smartblik_Beleidsstuk ON Smartblik (BeleidsstukId);

-- Who may not write a register hands in a proposal (BL-11); its owner takes it over or declines with a reason.
CREATE TABLE Beleidsvoorstel (
  Id            INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Soort         NVARCHAR(20) NOT NULL CHECK (Soort IN ('strategisch', 'tactisch')),
  TeamId        INT NULL REFERENCES Team (Id),
  BeleidsstukId INT NULL REFERENCES Beleidsstuk (Id),
  Titel         NVARCHAR(120) NOT NULL CHECK (LEN(Titel) >= 1),
  Tekst         NVARCHAR(2000) NOT NULL CHECK (LEN(Tekst) >= 1),
  Waarom        NVARCHAR(400) NOT NULL,
  VanId         INT NOT NULL REFERENCES Gebruiker (Id),
  VanNaam       NVARCHAR(100) NOT NULL,
  VanRol        NVARCHAR(20) NOT NULL,
  Op            DATETIME2(3) NOT NULL,
  Status        NVARCHAR(20) NOT NULL CHECK (Status IN ('open', 'overgenomen', 'afgewezen', 'ingetrokken')),
  Antwoord      NVARCHAR(400) NOT NULL DEFAULT '',
  AntwoordDoor  NVARCHAR(100) NOT NULL DEFAULT '',
  AntwoordOp    DATETIME2(3) NULL,
  Versie        INT NOT NULL DEFAULT 1
);

-- A report on a strategic goal that was sent to the CvB, as it was sent.
CREATE TABLE Beleidsrapport (
  Id            INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  BeleidsstukId INT NOT NULL REFERENCES Beleidsstuk (Id),
  Dag           DATE NOT NULL,
  Aan           NVARCHAR(100) NOT NULL CHECK (LEN(Aan) >= 1),
  Toelichting   NVARCHAR(2000) NOT NULL,
  Inhoud        NVARCHAR(MAX) NOT NULL,
  Door          NVARCHAR(100) NOT NULL,
  Op            DATETIME2(3) NOT NULL
);
CREATE INDEX IX_Beleidsrapport_Beleidsstuk ON Beleidsrapport (BeleidsstukId);

-- What worked elsewhere (domain 8.5).
CREATE TABLE GoedVoorbeeld (
  Id             INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  Titel          NVARCHAR(120) NOT NULL CHECK (LEN(Titel) >= 1),
  School         NVARCHAR(100) NOT NULL,
  Sector         NVARCHAR(20) NOT NULL CHECK (Sector IN ('', 'vmbo', 'havo', 'vwo', 'mbo', 'hbo', 'isk')),
  WatWerkte      NVARCHAR(2000) NOT NULL,
  Voorwaarde     NVARCHAR(2000) NOT NULL,
  Bruikbaar      NVARCHAR(400) NOT NULL,
  Link           NVARCHAR(500) NOT NULL,
  DoorId         INT NOT NULL REFERENCES Gebruiker (Id),
  Door           NVARCHAR(100) NOT NULL,
  GewijzigdOp    DATETIME2(3) NOT NULL,
  GearchiveerdOp DATETIME2(3) NULL,
  Versie         INT NOT NULL DEFAULT 1
);

CREATE TABLE GoedVoorbeeldThema (
  GoedVoorbeeldId INT NOT NULL REFERENCES GoedVoorbeeld (Id),
  Thema           NVARCHAR(60) NOT NULL CHECK (LEN(Thema) >= 1),
  PRIMARY KEY (GoedVoorbeeldId, Thema)
);
