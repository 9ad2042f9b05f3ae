// What Ascribe has written, by the marks of its nodes.
RETURN COUNT { (:Ascribe) } AS entities, COUNT { (:AscribeRetired) } AS retired, COUNT { (:AscribeImport) } AS imports
