"""Words that turn the meaning of the words after them, in the languages served."""

_INDONESIAN = "tidak bukan tak tiada jangan belum tanpa kurang nggak enggak anti"
_JAVANESE = "ora ndak mboten boten durung dudu"
_SUNDANESE = "henteu teu moal sanes tacan"
_MINANGKABAU = "indak alun"
_BANJARESE = "kada balum lainan"
_MADURESE = "ta' enja' banne sobung"
_BALINESE = "nenten ten tusing nden"
_NGAJU = "jida"
_ACEHNESE = "hana bek golom"
_TOBA_BATAK = "dang ndang daong unang"
_BUGINESE = "de' dena"
_MALAYS = "coa idak dak tada' ndik endik"
_ENGLISH = (
    "not no never without don't doesn't didn't can't won't isn't wasn't aren't cannot couldn't nothing dont doesnt "
    "didnt cant wont isnt wasnt hardly"
)

NEGATORS = frozenset(
    " ".join(
        (
            _INDONESIAN,
            _JAVANESE,
            _SUNDANESE,
            _MINANGKABAU,
            _BANJARESE,
            _MADURESE,
            _BALINESE,
            _NGAJU,
            _ACEHNESE,
            _TOBA_BATAK,
            _BUGINESE,
            _MALAYS,
            _ENGLISH,
        )
    ).split()
)
"""Slang is resolved before this list is asked."""
