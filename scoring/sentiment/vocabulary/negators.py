"""Words that turn the meaning of the words after them, in the languages served."""

NEGATORS = frozenset(
    # Indonesian and its everyday forms (slang is resolved before this list is asked)
    "tidak bukan tak tiada jangan belum tanpa kurang nggak enggak anti "
    # Javanese, Sundanese, Minangkabau, Banjarese
    "ora ndak mboten boten durung dudu henteu teu moal sanes tacan indak alun kada balum lainan "
    # Madurese, Balinese, Ngaju, Acehnese, Toba Batak, Buginese, Rejang, Bengkulu, Malay of Riau and Kutai
    "ta' enja' banne sobung nenten ten tusing nden jida hana bek golom dang ndang daong unang de' dena "
    "coa idak dak tada' ndik endik "
    # English
    "not no never without don't doesn't didn't can't won't isn't wasn't aren't cannot couldn't nothing dont "
    "doesnt didnt cant wont isnt wasnt hardly".split()
)
