-- What pupils see of a link and who says so; who does what in a priority; drafts of a school year.

ALTER TABLE ActiviteitLink ADD LeerlingZietBron NVARCHAR(400) NOT NULL CONSTRAINT DF_ActiviteitLink_Bron DEFAULT '';

ALTER TABLE Prioriteit ADD WieDoetWat NVARCHAR(2000) NOT NULL CONSTRAINT DF_Prioriteit_WieDoetWat DEFAULT '';

ALTER TABLE Prioriteit ADD VerwijderdOp DATETIME2(3) NULL;

-- A "what if": changes on top of the live line, which stays as it is until the draft is accepted. Wijzigingen, Basis and Terugdraaien are JSON (Data/Domein/Ontwerp.cs).
CREATE TABLE Ontwerp (
  Id              INT NOT NULL IDENTITY(1,1) PRIMARY KEY,
  SchooljaarId    INT NOT NULL REFERENCES Schooljaar (Id),
  Naam            NVARCHAR(100)    NOT NULL CHECK (LEN(Naam) >= 1),
  EigenaarId      INT NOT NULL REFERENCES Gebruiker (Id),
  Wijzigingen     NVARCHAR(MAX)    NOT NULL,
  Basis           NVARCHAR(MAX)    NOT NULL,
  BasisOp         DATETIME2(3)    NOT NULL,
  GemaaktOp       DATETIME2(3)    NOT NULL,
  GewijzigdOp     DATETIME2(3)    NOT NULL,
  GewijzigdDoor   NVARCHAR(100)    NOT NULL,
  DoorgevoerdOp   DATETIME2(3)    NULL,
  DoorgevoerdDoor NVARCHAR(100)    NULL,
  Terugdraaien    NVARCHAR(MAX)    NULL,
  Versie          INT NOT NULL DEFAULT 1
);
CREATE INDEX IX_Ontwerp_Schooljaar ON Ontwerp (SchooljaarId);
