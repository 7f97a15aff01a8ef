-- What pupils see of a link and who says so; who does what in a priority; drafts of a school year.

ALTER TABLE ActiviteitLink ADD COLUMN LeerlingZietBron TEXT NOT NULL DEFAULT '' CHECK (length(LeerlingZietBron) <= 400);

ALTER TABLE Prioriteit ADD COLUMN WieDoetWat TEXT NOT NULL DEFAULT '' CHECK (length(WieDoetWat) <= 2000);
ALTER TABLE Prioriteit ADD COLUMN VerwijderdOp TEXT NULL;

-- A "what if": changes on top of the live line, which stays as it is until the draft is accepted. Wijzigingen, Basis and Terugdraaien are JSON (Data/Domein/Ontwerp.cs).
CREATE TABLE Ontwerp (
  Id              INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  SchooljaarId    INTEGER NOT NULL REFERENCES Schooljaar (Id),
  Naam            TEXT    NOT NULL CHECK (length(Naam) BETWEEN 1 AND 100),
  EigenaarId      INTEGER NOT NULL REFERENCES Gebruiker (Id),
  Wijzigingen     TEXT    NOT NULL,
  Basis           TEXT    NOT NULL,
  BasisOp         TEXT    NOT NULL,
  GemaaktOp       TEXT    NOT NULL,
  GewijzigdOp     TEXT    NOT NULL,
  GewijzigdDoor   TEXT    NOT NULL CHECK (length(GewijzigdDoor) <= 100),
  DoorgevoerdOp   TEXT    NULL,
  DoorgevoerdDoor TEXT    NULL CHECK (length(DoorgevoerdDoor) <= 100),
  Terugdraaien    TEXT    NULL,
  Versie          INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX IX_Ontwerp_Schooljaar ON Ontwerp (SchooljaarId);
