"""The sample's earlier wording: the city asked this way until it reworded its questionnaire."""

from __future__ import annotations

from feedback.questionnaire_default import DEFAULT_QUESTIONS

_OLD_WORDING = {
    "requirements": ("Bagaimana kesesuaian persyaratan layanan?", "How suitable were the requirements?"),
    "procedure": ("Bagaimana kemudahan prosedur layanan?", "How easy was the procedure?"),
    "time": ("Bagaimana kecepatan layanan?", "How fast was the service?"),
    "cost": ("Bagaimana kewajaran biaya layanan?", "How fair was the fee?"),
    "product": ("Bagaimana kesesuaian hasil layanan?", "How well did the result match?"),
    "competence": ("Bagaimana kemampuan petugas?", "How able was the officer?"),
    "conduct": ("Bagaimana kesopanan dan keramahan petugas?", "How courteous was the officer?"),
    "complaints": ("Bagaimana penanganan pengaduan?", "How are complaints handled?"),
    "facilities": ("Bagaimana sarana dan prasarana?", "How are the facilities?"),
}

FIRST_QUESTIONS = {
    key: ({"id": _OLD_WORDING[key][0], "en": _OLD_WORDING[key][1]}, options)
    for key, (_, options) in DEFAULT_QUESTIONS.items()
}
