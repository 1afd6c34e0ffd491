"""The pages of the report, each a function from the material and the words to blocks."""
