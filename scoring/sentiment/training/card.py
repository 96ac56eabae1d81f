"""The model card."""

import pathlib

from scoring.sentiment.training.report import TrainingReport

CARD_FILE = "MODEL_CARD.md"

SOURCES = {
    "smsa": "SmSA (Purwarianti & Crisdayanti 2019), from IndoNLU (Wilie et al. 2020), Apache-2.0. Near-duplicates of "
    "NusaX and SmSA test sentences removed.",
    "nusax": "NusaX-senti, 12 languages (Winata et al. 2023), CC BY-SA 4.0. Sentences that match SmSA test removed.",
    "nusatranslation_senti": "NusaTranslation sentiment (Cahyawijaya et al. 2023, NusaWrites), Apache-2.0. Two labels.",
    "nusatranslation_emot_mapped": "NusaTranslation emotions (Cahyawijaya et al. 2023), Apache-2.0. Text for word "
    "vectors alone; labels unused.",
    "minangnlp": "Minangkabau–Indonesian parallel sentiment (Koto & Koto 2020), MIT. Two labels.",
    "prdect": "PRDECT-ID product reviews (Sutoyo et al. 2022), MIT repository. Two labels.",
    "hoasa_casa_doc": "HoASA (Azhar et al. 2019) and CASA (Ilmania et al. 2018) as document labels, from IndoNLU, "
    "Apache-2.0. Two labels.",
    "emot_mapped": "EmoT (Saputri et al. 2018) mapped to polarity, from IndoNLU, Apache-2.0. Two labels.",
    "pln_mobile": "PLN Mobile app reviews (repositories alfianhid/Sentiment-Analysis-of-Mobile-App-Reviews… and "
    "ririsariii/ABSA-PLN-Mobile, MIT), labelled by a language model, most of them for this project (corpus/).",
    "service": "This project's own comments, written and labelled for it by a language model (corpus/).",
    "aspects": "This project's own aspect comments (aspects/, not the held-out part), all praise or all blame.",
    "flags": "This project's own flag comments (flags/, the build part) that report a wrong.",
    "parallel": "This project's own everyday sentences, each in twelve languages (corpus/).",
    "phrases": "Short phrases of our own: a denied complaint is praise, a stated wait or wrong a complaint.",
    "smsa+words": "SmSA translated word by word with the NusaX word lists (CC BY-SA 4.0).",
    "pln_mobile+words": "PLN Mobile comments translated likewise.",
    "service+words": "The service comments translated likewise.",
    "english_words": "The English lexicon that TextBlob brings (from Pattern, BSD).",
}


def card(report: TrainingReport) -> str:
    """The card as Markdown."""
    lines = [
        "# Sentiment model",
        "",
        f"Version {report.version}, seed {report.seed}, {report.bytes_on_disk / 1e6:.1f} MB. Written by the training.",
        "",
        "Reads a citizen's comment on a public service: positive, neutral or negative with a calibrated",
        "probability, and the language. Two parts whose logits are added: a multinomial regression over hashed words,",
        "word pairs (with negation marks) and letter groups; and a small convolution (widths 1 to 3) over word vectors",
        "made of letter groups, learned before any label from unlabelled and from parallel text. A glossary from our",
        "own glosses, word lists and parallel sentences lets both read a regional or English word also as the",
        "Indonesian word it stands for in the language of the comment. Sources with all three labels share one bias;",
        "the others have a bias of their own that is not used in reading, and those without a neutral label do not",
        "teach how rare neutral is. One prior for all; how sure the probabilities are is set on held-out comments",
        "about services.",
        "",
        "## What it must not be used for",
        "",
        "- Judging a person. Its labels are evidence about many comments, never about one officer or one citizen.",
        "- Dropping, hiding or weighting a citizen's rating.",
        "- Counting shares without the published error rates (`error_rates`), or comparing languages that it reads",
        "  unequally well as if it read them alike.",
        "- Text other than comments on services: news, politics, medical or legal text.",
        "",
        "## Learned from",
        "",
        "| source | rows | what and licence |",
        "|---|---:|---|",
    ]
    for name, count in report.learned.items():
        lines.append(f"| {name} | {count} | {SOURCES.get(name, 'A folder handed to the training.')} |")
    lines += [
        "",
        "The weights are a derivative of CC BY-SA 4.0 material (NusaX): share them under the same terms, with these",
        "attributions. Spellings in part from combined_slang_words.txt (Louis Owen, MIT). Languages also from",
        "NusaParagraph (NusaWrites) and IndoNLU token files, both Apache-2.0.",
        "",
        "## Measured on comments it did not learn from",
        "",
        "Held-out parts (`valid.csv` of the sources; a fifth of PLN Mobile; our own comments marked heldout) set the",
        "prior and the calibration, crosswise for these figures: each half is calibrated on the other. The fresh",
        "comments, by another hand, set no number, though designs were compared on them.",
        "",
        "| set | n | accuracy | macro-F1 | calibration error |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, found in report.figures.items():
        lines.append(
            f"| {name} | {found['n']} | {found['accuracy']:.3f} | {found['macro_f1']:.3f} | {found['ece']:.3f} |"
        )
    lines += ["", "### By language", "", "| set | language | n | accuracy | macro-F1 |", "|---|---|---:|---:|---:|"]
    for name, found in report.figures.items():
        if len(found["per_lang"]) > 1:
            for lang, scored in found["per_lang"].items():
                lines.append(
                    f"| {name} | {lang} | {scored['n']} | {scored['accuracy']:.3f} | {scored['macro_f1']:.3f} |"
                )
    lines += [
        "",
        "Sets with two labels (nusatranslation_senti, hoasa_casa_doc, emot_mapped) count a neutral answer as wrong.",
        "Macro-F1 is over the labels that occur.",
        "",
        "Known weak spots: sarcasm, long mixed comments, languages that only word lists and a few hundred sentences",
        "taught. A set of a few hundred comments leaves two to three points of doubt in every figure.",
        "",
    ]
    return "\n".join(lines)


def write_card(report: TrainingReport, folder: pathlib.Path) -> None:
    """Writes MODEL_CARD.md."""
    (folder / CARD_FILE).write_text(card(report), "utf-8")
