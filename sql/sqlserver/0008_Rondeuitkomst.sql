-- What may be shown of a closed round, as the guard left it when the round closed (or when the minimum was raised): every result is read from this. Of rounds
-- that closed before, it is worked out when the site starts.
CREATE TABLE Rondeuitkomst (
  RondeId     INT NOT NULL PRIMARY KEY REFERENCES Ronde (Id),
  -- Of the guard that decided it.
  Versie      INT NOT NULL CHECK (Versie >= 1),
  -- The minima under which it holds: under a higher one it is not shown until it has been thinned out.
  Minimum     INT NOT NULL CHECK (Minimum >= 6),
  MinimumOpen INT NOT NULL,
  Inhoud      NVARCHAR(MAX) NOT NULL,
  CONSTRAINT CK_Rondeuitkomst_Minima CHECK (MinimumOpen >= Minimum)
);
