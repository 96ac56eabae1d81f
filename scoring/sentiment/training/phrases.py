"""Short phrases that word lists get wrong: a denied complaint is praise, a stated wait or wrong is a complaint."""

from itertools import product

from scoring.sentiment.training.rows import LabelledRow

PHRASES = "phrases"

_NOT = {
    "ind": ("tidak", "gak", "nggak", "tidak pernah", "sama sekali tidak"),
    "jav": ("ora", "mboten", "ora tau"),
    "sun": ("teu", "henteu", "teu kungsi"),
    "min": ("indak", "ndak", "indak pernah"),
    "bjn": ("kada", "kada suah"),
    "ban": ("nenten", "ten", "tusing"),
    "mad": ("ta'", "enja'"),
    "eng": ("not", "never", "not at all"),
}
_BAD = {
    "ind": "mengecewakan lama lambat ribet rumit susah sulit mahal berbelit-belit dipersulit judes kotor bau lemot "
    "error menyesal rugi merepotkan membingungkan antre sombong",
    "jav": "suwe ribet angel larang kuciwa ruwet reged lemot nyusahke",
    "sun": "lila lami ribet hese mahal kuciwa nyusahkeun kotor judes",
    "min": "lamo rumik payah maha kecewa manyusahan kumuah sombong",
    "bjn": "lawas ngalih larang kaciwa manyusahakan rigat sumbung",
    "ban": "makelo sukeh mael kuciwa keweh",
    "mad": "abit malarat larang kaciwa kotor",
    "eng": "slow rude bad expensive complicated disappointing difficult confusing dirty disappointed",
}
_GOOD = {
    "ind": "ramah cepat bersih jelas membantu sopan puas profesional sabar bagus baik memuaskan responsif mudah",
    "jav": "grapyak cepet resik jelas mbantu sopan marem sabar apik becik",
    "sun": "someah gancang bersih jelas ngabantu sopan puas sabar sae",
    "min": "ramah capek barasiah jaleh mambantu sopan pueh saba rancak",
    "bjn": "ramah lakas barasih jalas mambantu sopan puas sabar baik",
    "ban": "ramah enggal bersih becik sopan luung",
    "mad": "ramah cepet berse jelas begus sopan",
    "eng": "friendly fast clean clear helpful polite satisfied professional patient good",
}
_WITHOUT = {
    "ind": (
        ("tanpa", "tidak ada", "gak ada", "bebas"),
        "keluhan masalah kendala hambatan pungli calo kesulitan antrean gangguan komplain",
    ),
    "jav": (("ora ana", "tanpa"), "masalah keluhan pungli kendala calo"),
    "sun": (("teu aya", "tanpa"), "masalah keluhan pungli kendala calo"),
    "min": (("indak ado", "tanpa"), "masalah keluhan pungli kendala calo"),
    "bjn": (("kadada", "kada ada"), "masalah keluhan pungli kendala calo"),
    "eng": (("no", "without any", "zero"), "problems complaints hassle queue bribes trouble delays"),
}
_WRONGS = {
    "ind": (
        ("", "ada", "masih ada", "banyak", "marak"),
        "pungli calo suap sogokan pemerasan ancaman pelecehan diskriminasi",
        ("dipukul", "ditampar", "diancam", "diperas", "dipalak", "dilecehkan", "dihina", "dibentak"),
    ),
    "jav": (("", "ana", "isih ana", "akeh"), "pungli calo", ("digebug", "diancem", "dipalak", "dipisuhi")),
    "sun": (("", "aya", "aya keneh", "loba"), "pungli calo", ("digebugan", "diancam", "dipalak", "dicarekan")),
    "min": (("", "ado", "masih ado", "banyak"), "pungli calo", ("dilantak", "diancam", "dipalak", "dihino")),
    "bjn": (("", "ada", "magun ada", "banyak"), "pungli calo", ("dipukuli", "diancam", "dipalak", "dihina")),
    "eng": (
        ("", "there are", "still", "many"),
        "bribes touts threats insults extortion",
        ("beaten", "threatened", "extorted", "harassed", "insulted", "humiliated"),
    ),
}
_WAITED = {
    "ind": (("antre", "menunggu", "nunggu", "ngantri", "baru dilayani setelah"), ("jam", "hari", "minggu", "bulan")),
    "jav": (("ngenteni", "ngantri", "antri"), ("jam", "dina", "minggu", "sasi")),
    "sun": (("ngantosan", "ngantri", "nungguan"), ("jam", "dinten", "minggu", "bulan")),
    "min": (("mananti", "antri", "manunggu"), ("jam", "hari", "minggu", "bulan")),
    "bjn": (("mahadang", "antri", "bahadang"), ("jam", "hari", "minggu", "bulan")),
    "eng": (("waited", "queued", "waiting for", "still waiting after"), ("hours", "days", "weeks", "months")),
}
_HOW_MANY = ("2", "3", "5", "tiga", "empat")
_HOW_MANY_ENGLISH = ("2", "3", "5", "three", "four")


def phrase_rows() -> list[LabelledRow]:
    """The phrases, labelled; source PHRASES."""
    found = []
    for lang, negators in _NOT.items():
        for negator, bad in product(negators, _BAD[lang].split()):
            found.append(LabelledRow(f"{negator} {bad}", "positive", lang, PHRASES))
        for negator, good in product(negators, _GOOD[lang].split()):
            found.append(LabelledRow(f"{negator} {good}", "negative", lang, PHRASES))
        found += [LabelledRow(word, "negative", lang, PHRASES) for word in _BAD[lang].split()]
        found += [LabelledRow(word, "positive", lang, PHRASES) for word in _GOOD[lang].split()]
    for lang, (openings, wrongs) in _WITHOUT.items():
        for opening, wrong in product(openings, wrongs.split()):
            found.append(LabelledRow(f"{opening} {wrong}", "positive", lang, PHRASES))
    for lang, (openings, wrongs, suffered) in _WRONGS.items():
        for opening, wrong in product(openings, wrongs.split()):
            found.append(LabelledRow(f"{opening} {wrong}".strip(), "negative", lang, PHRASES))
        found += [LabelledRow(word, "negative", lang, PHRASES) for word in suffered]
    for lang, (verbs, units) in _WAITED.items():
        numbers = _HOW_MANY_ENGLISH if lang == "eng" else _HOW_MANY
        for verb, number, unit in product(verbs, numbers, units):
            found.append(LabelledRow(f"{verb} {number} {unit}", "negative", lang, PHRASES))
    return found
