-- Strategic and tactical policy: the two registers with their history, SMART verdicts of people, proposals, reports to the CvB, and good examples from elsewhere.

-- One row per policy item. Money in whole cents, fte in hundredths, hours in tenths. Nothing is deleted: GearchiveerdOp takes it out of sight.
CREATE TABLE Beleidsstuk (
  Id                   INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Soort                TEXT    NOT NULL CHECK (Soort IN ('strategisch', 'tactisch')),
  Code                 TEXT    NOT NULL CHECK (length(Code) BETWEEN 1 AND 20),
  Titel                TEXT    NOT NULL CHECK (length(Titel) BETWEEN 1 AND 120),
  Status               TEXT    NOT NULL CHECK (Status IN ('Idee', 'Concept', 'Besproken', 'Vastgesteld', 'InUitvoering', 'Geevalueerd', 'Bijgesteld', 'Afgesloten')),
  TeamId               INTEGER NULL REFERENCES Team (Id),
  OuderId              INTEGER NULL REFERENCES Beleidsstuk (Id),
  EigenaarId           INTEGER NULL REFERENCES Gebruiker (Id),
  -- Strategic: one goal per line. Tactical: the goal.
  Doel                 TEXT    NOT NULL CHECK (length(Doel) <= 2000),
  Probleem             TEXT    NOT NULL CHECK (length(Probleem) <= 2000),
  WaaromOns            TEXT    NOT NULL CHECK (length(WaaromOns) <= 2000),
  Oplossingsrichting   TEXT    NOT NULL CHECK (length(Oplossingsrichting) <= 2000),
  Draagvlak            TEXT    NOT NULL CHECK (length(Draagvlak) <= 400),
  Mensen               TEXT    NOT NULL CHECK (length(Mensen) <= 400),
  Middelen             TEXT    NOT NULL CHECK (length(Middelen) <= 400),
  Aantal               INTEGER NULL CHECK (Aantal BETWEEN 0 AND 100000),
  MinutenPerKeer       INTEGER NULL CHECK (MinutenPerKeer BETWEEN 0 AND 10000),
  TiendenUur           INTEGER NULL CHECK (TiendenUur BETWEEN 0 AND 1000000),
  SamenwerkingVorm     TEXT    NOT NULL CHECK (SamenwerkingVorm IN ('', 'samen', 'in opdracht')),
  SamenwerkingInhoud   TEXT    NOT NULL CHECK (SamenwerkingInhoud IN ('', 'samen', 'in opdracht')),
  Samenwerking         TEXT    NOT NULL CHECK (length(Samenwerking) <= 400),
  BelangTeam           TEXT    NOT NULL CHECK (length(BelangTeam) <= 400),
  BelangLeiding        TEXT    NOT NULL CHECK (length(BelangLeiding) <= 400),
  BelangLeerling       TEXT    NOT NULL CHECK (length(BelangLeerling) <= 400),
  TeamleiderBetrokken  INTEGER NULL CHECK (TeamleiderBetrokken IN (0, 1)),
  Medezeggenschap      TEXT    NOT NULL CHECK (Medezeggenschap IN ('', 'advies', 'instemming')),
  MedezeggenschapOp    TEXT    NULL,
  MedezeggenschapTekst TEXT    NOT NULL CHECK (length(MedezeggenschapTekst) <= 400),
  Begindatum           TEXT    NULL,
  Einddatum            TEXT    NULL,
  VastgesteldOp        TEXT    NULL,
  VastgesteldDoor      TEXT    NOT NULL CHECK (length(VastgesteldDoor) <= 100),
  SchrijverNaam        TEXT    NOT NULL CHECK (length(SchrijverNaam) <= 100),
  SchrijverRol         TEXT    NOT NULL CHECK (length(SchrijverRol) <= 20),
  -- The day (of the school) on which something was last recorded about it; what silence is counted from.
  LaatstGehoordOp      TEXT    NOT NULL,
  GewijzigdOp          TEXT    NOT NULL,
  GewijzigdDoor        TEXT    NOT NULL CHECK (length(GewijzigdDoor) <= 100),
  GearchiveerdOp       TEXT    NULL,
  GearchiveerdDoor     TEXT    NULL CHECK (length(GearchiveerdDoor) <= 100),
  Versie               INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT UQ_Beleidsstuk_Code UNIQUE (Code)
);
CREATE INDEX IX_Beleidsstuk_Ouder ON Beleidsstuk (OuderId);

CREATE TABLE Beleidsinvestering (
  BeleidsstukId   INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  Jaar            INTEGER NOT NULL CHECK (Jaar BETWEEN 2000 AND 2100),
  Centen          INTEGER NULL CHECK (Centen BETWEEN 0 AND 100000000000),
  FteHonderdsten  INTEGER NULL CHECK (FteHonderdsten BETWEEN 0 AND 100000),
  PRIMARY KEY (BeleidsstukId, Jaar)
);

-- Room in time and money for the teams; TeamId null = each team.
CREATE TABLE Beleidsruimte (
  BeleidsstukId INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  Volgorde      INTEGER NOT NULL,
  TeamId        INTEGER NULL REFERENCES Team (Id),
  Uren          INTEGER NULL CHECK (Uren BETWEEN 0 AND 100000),
  Centen        INTEGER NULL CHECK (Centen BETWEEN 0 AND 100000000000),
  PRIMARY KEY (BeleidsstukId, Volgorde)
);

CREATE TABLE Beleidsafhankelijkheid (
  BeleidsstukId INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  Volgorde      INTEGER NOT NULL,
  Naam          TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  Tot           TEXT    NULL,
  PRIMARY KEY (BeleidsstukId, Volgorde)
);

CREATE TABLE Beleidsactie (
  BeleidsstukId INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  Volgorde      INTEGER NOT NULL,
  Wie           TEXT    NOT NULL CHECK (length(Wie) <= 100),
  Wat           TEXT    NOT NULL CHECK (length(Wat) BETWEEN 1 AND 400),
  Wanneer       TEXT    NULL,
  KlaarOp       TEXT    NULL,
  PRIMARY KEY (BeleidsstukId, Volgorde)
);

-- What a plan works out in the line, and the survey questions (codes of domain 9) that will show its result.
CREATE TABLE Beleidsactiviteit (
  BeleidsstukId INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  ActiviteitId  INTEGER NOT NULL REFERENCES Activiteit (Id),
  PRIMARY KEY (BeleidsstukId, ActiviteitId)
);
CREATE INDEX IX_Beleidsactiviteit_Activiteit ON Beleidsactiviteit (ActiviteitId);

CREATE TABLE Beleidsvraag (
  BeleidsstukId INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  Vraag         TEXT    NOT NULL CHECK (length(Vraag) BETWEEN 1 AND 20),
  PRIMARY KEY (BeleidsstukId, Vraag)
);

CREATE TABLE Beleidsevaluatie (
  Id                  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  BeleidsstukId       INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  Dag                 TEXT    NOT NULL,
  Uitkomst            TEXT    NOT NULL CHECK (Uitkomst IN ('gehaald', 'deels', 'niet gehaald', 'nog bezig')),
  Tekst               TEXT    NOT NULL CHECK (length(Tekst) <= 2000),
  Bijstelling         TEXT    NOT NULL CHECK (length(Bijstelling) <= 2000),
  Door                TEXT    NOT NULL CHECK (length(Door) <= 100),
  Op                  TEXT    NOT NULL,
  CvbGeinformeerdOp   TEXT    NULL,
  CvbGeinformeerdDoor TEXT    NOT NULL DEFAULT '' CHECK (length(CvbGeinformeerdDoor) <= 100)
);
CREATE INDEX IX_Beleidsevaluatie_Beleidsstuk ON Beleidsevaluatie (BeleidsstukId);

-- Who changed what, and when; rows are only ever added.
CREATE TABLE Beleidshistorie (
  Id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  BeleidsstukId INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  Op            TEXT    NOT NULL,
  Door          TEXT    NOT NULL CHECK (length(Door) <= 100),
  Veld          TEXT    NOT NULL CHECK (length(Veld) BETWEEN 1 AND 100),
  Oud           TEXT    NOT NULL,
  Nieuw         TEXT    NOT NULL
);
CREATE INDEX IX_Beleidshistorie_Beleidsstuk ON Beleidshistorie (BeleidsstukId);

-- What a teamleider decides about a letter, beside what the check said of the same text. Rows are only ever added; the newest counts.
CREATE TABLE Smartoordeel (
  Id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  BeleidsstukId INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  Letter        TEXT    NOT NULL CHECK (Letter IN ('S', 'M', 'A', 'R', 'T')),
  Machine       TEXT    NOT NULL CHECK (Machine IN ('Voldoet', 'Twijfel', 'Ontbreekt')),
  Oordeel       TEXT    NOT NULL CHECK (Oordeel IN ('Voldoet', 'Twijfel', 'Ontbreekt')),
  Reden         TEXT    NOT NULL CHECK (length(Reden) <= 400),
  Doel          TEXT    NOT NULL CHECK (length(Doel) <= 2000),
  Door          TEXT    NOT NULL CHECK (length(Door) <= 100),
  Op            TEXT    NOT NULL
);
CREATE INDEX IX_Smartoordeel_Beleidsstuk ON Smartoordeel (BeleidsstukId);

-- Hands counted in a team session, before the check's verdict was shown. Rows are only ever added.
CREATE TABLE Smartblik (
  Id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  BeleidsstukId INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  Letter        TEXT    NOT NULL CHECK (Letter IN ('S', 'M', 'A', 'R', 'T')),
  Voldoet       INTEGER NOT NULL CHECK (Voldoet BETWEEN 0 AND 500),
  Twijfel       INTEGER NOT NULL CHECK (Twijfel BETWEEN 0 AND 500),
  Ontbreekt     INTEGER NOT NULL CHECK (Ontbreekt BETWEEN 0 AND 500),
  Bezwaar       TEXT    NOT NULL CHECK (length(Bezwaar) <= 400),
  Doel          TEXT    NOT NULL CHECK (length(Doel) <= 2000),
  Door          TEXT    NOT NULL CHECK (length(Door) <= 100),
  Op            TEXT    NOT NULL
);
CREATE INDEX IX_Smartblik_Beleidsstuk ON Smartblik (BeleidsstukId);

-- Who may not write a register hands in a proposal (BL-11); its owner takes it over or declines with a reason.
CREATE TABLE Beleidsvoorstel (
  Id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Soort         TEXT    NOT NULL CHECK (Soort IN ('strategisch', 'tactisch')),
  TeamId        INTEGER NULL REFERENCES Team (Id),
  BeleidsstukId INTEGER NULL REFERENCES Beleidsstuk (Id),
  Titel         TEXT    NOT NULL CHECK (length(Titel) BETWEEN 1 AND 120),
  Tekst         TEXT    NOT NULL CHECK (length(Tekst) BETWEEN 1 AND 2000),
  Waarom        TEXT    NOT NULL CHECK (length(Waarom) <= 400),
  VanId         INTEGER NOT NULL REFERENCES Gebruiker (Id),
  VanNaam       TEXT    NOT NULL CHECK (length(VanNaam) <= 100),
  VanRol        TEXT    NOT NULL CHECK (length(VanRol) <= 20),
  Op            TEXT    NOT NULL,
  Status        TEXT    NOT NULL CHECK (Status IN ('open', 'overgenomen', 'afgewezen', 'ingetrokken')),
  Antwoord      TEXT    NOT NULL DEFAULT '' CHECK (length(Antwoord) <= 400),
  AntwoordDoor  TEXT    NOT NULL DEFAULT '' CHECK (length(AntwoordDoor) <= 100),
  AntwoordOp    TEXT    NULL,
  Versie        INTEGER NOT NULL DEFAULT 1
);

-- A report on a strategic goal that was sent to the CvB, as it was sent.
CREATE TABLE Beleidsrapport (
  Id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  BeleidsstukId INTEGER NOT NULL REFERENCES Beleidsstuk (Id),
  Dag           TEXT    NOT NULL,
  Aan           TEXT    NOT NULL CHECK (length(Aan) BETWEEN 1 AND 100),
  Toelichting   TEXT    NOT NULL CHECK (length(Toelichting) <= 2000),
  Inhoud        TEXT    NOT NULL,
  Door          TEXT    NOT NULL CHECK (length(Door) <= 100),
  Op            TEXT    NOT NULL
);
CREATE INDEX IX_Beleidsrapport_Beleidsstuk ON Beleidsrapport (BeleidsstukId);

-- What worked elsewhere (domain 8.5).
CREATE TABLE GoedVoorbeeld (
  Id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  Titel          TEXT    NOT NULL CHECK (length(Titel) BETWEEN 1 AND 120),
  School         TEXT    NOT NULL CHECK (length(School) <= 100),
  Sector         TEXT    NOT NULL CHECK (Sector IN ('', 'vmbo', 'havo', 'vwo', 'mbo', 'hbo', 'isk')),
  WatWerkte      TEXT    NOT NULL CHECK (length(WatWerkte) <= 2000),
  Voorwaarde     TEXT    NOT NULL CHECK (length(Voorwaarde) <= 2000),
  Bruikbaar      TEXT    NOT NULL CHECK (length(Bruikbaar) <= 400),
  Link           TEXT    NOT NULL CHECK (length(Link) <= 500),
  DoorId         INTEGER NOT NULL REFERENCES Gebruiker (Id),
  Door           TEXT    NOT NULL CHECK (length(Door) <= 100),
  GewijzigdOp    TEXT    NOT NULL,
  GearchiveerdOp TEXT    NULL,
  Versie         INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE GoedVoorbeeldThema (
  GoedVoorbeeldId INTEGER NOT NULL REFERENCES GoedVoorbeeld (Id),
  Thema           TEXT    NOT NULL CHECK (length(Thema) BETWEEN 1 AND 60),
  PRIMARY KEY (GoedVoorbeeldId, Thema)
);
