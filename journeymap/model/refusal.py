"""A change that is not made, told in the user's language. Codebook and groups refuse this way."""

from journeymap.words import Words


class Refusal(ValueError):
    """Nothing was changed: the catalogue key of why, and what fills its placeholders."""

    message = ""

    def __init__(self, **values: str | int) -> None:
        super().__init__(self.message)
        self.values = values

    def sentence(self, words: Words) -> str:
        """Why, in the language of `words`."""
        shown = {n: words.number(v) if isinstance(v, int) else v for n, v in self.values.items()}
        return words(self.message, **shown)
