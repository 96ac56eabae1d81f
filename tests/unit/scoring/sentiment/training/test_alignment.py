"""Word lists are induced from parallel sentences."""

from scoring.sentiment.training.alignment import aligned, induced_dictionaries, merged

INDONESIAN = ["petugas ramah", "petugas lama", "loket ramah", "loket lama", "petugas loket ramah"]
OTHER = ["patugase grapyak", "patugase suwe", "lokete grapyak", "lokete suwe", "patugase lokete grapyak"]


def test_each_word_finds_its_translation() -> None:
    found = aligned([text.split() for text in INDONESIAN], [text.split() for text in OTHER])
    best = {own: options[0] for own, options in found.items()}
    assert best == {"petugas": "patugase", "ramah": "grapyak", "lama": "suwe", "loket": "lokete"}


def test_sentences_without_words_are_no_trouble() -> None:
    assert aligned([[], ["ya"]], [["x"], []]) == {}


def test_sentences_that_say_the_same_give_a_word_list_for_each_language() -> None:
    sentences = [{"ind": own, "jav": other} for own, other in zip(INDONESIAN, OTHER, strict=True)]
    found = induced_dictionaries([*sentences, {"sun": "sahiji"}])
    assert set(found) == {"jav"}
    assert found["jav"]["lama"][0] == "suwe"
    assert induced_dictionaries([]) == {}


def test_a_listed_word_joins_the_induced_ones() -> None:
    found = merged({"jav": {"lama": ["lawas"], "ya": ["inggih"]}}, {"jav": {"lama": ["suwe", "suwe"]}})
    assert found == {"jav": {"lama": ["suwe", "suwe", "lawas"], "ya": ["inggih"]}}
