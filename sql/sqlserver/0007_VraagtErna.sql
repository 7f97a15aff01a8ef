-- Whether a version of a questionnaire asks how one activity was (items NA1, NA2 …). It was looked for in the text of each version at every read of the line;
-- now it is written once, when a round fixes the version.
ALTER TABLE Vragenlijstversie ADD VraagtErna BIT NOT NULL DEFAULT 0;
GO

-- Of versions that are there. In LIKE the underscore stands for one sign, whichever: the number of the item.
UPDATE Vragenlijstversie SET VraagtErna = 1 WHERE Inhoud LIKE '%"Code":"NA_","Tekst"%';
