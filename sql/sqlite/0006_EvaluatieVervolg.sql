-- The activity that a round asks about, what was erased of a round and when, the number of forms as it was counted, and what pupils are told of an improvement.

-- Null = the round asks about LOB as a whole.
ALTER TABLE Ronde ADD COLUMN ActiviteitId INTEGER NULL REFERENCES Activiteit (Id);

-- Single forms go some weeks after the round was counted, open answers on BewaarTot; counts stay.
ALTER TABLE Ronde ADD COLUMN FormulierenGewistOp TEXT NULL;

ALTER TABLE Ronde ADD COLUMN OpenGewistOp TEXT NULL;

-- How many forms came in; null while the round is open.
ALTER TABLE Rondegroep ADD COLUMN IngevuldBijSluiten INTEGER NULL;

UPDATE Rondegroep SET IngevuldBijSluiten = (SELECT COUNT(*) FROM Inzending WHERE Inzending.RondegroepId = Rondegroep.Id)
WHERE RondeId IN (SELECT Id FROM Ronde WHERE GeslotenOp IS NOT NULL);

-- Of rounds that were closed before: how many wrote something, per group and open item, under the option that counts answers.
INSERT INTO Rondetelling (RondegroepId, Vraag, Optie, Aantal)
SELECT o.RondegroepId, o.Vraag, '#', COUNT(*) FROM Openantwoord o JOIN Rondegroep g ON g.Id = o.RondegroepId JOIN Ronde r ON r.Id = g.RondeId
WHERE r.GeslotenOp IS NOT NULL GROUP BY o.RondegroepId, o.Vraag;

-- "Jullie zeiden": the result in words that a class understands; empty = this point is not for the class.
ALTER TABLE Verbeterpunt ADD COLUMN Gezegd TEXT NOT NULL DEFAULT '' CHECK (length(Gezegd) <= 400);

CREATE INDEX IX_Ronde_Activiteit ON Ronde (ActiviteitId);

CREATE INDEX IX_Groepsgesprek_Schooljaar ON Groepsgesprek (SchooljaarId);
