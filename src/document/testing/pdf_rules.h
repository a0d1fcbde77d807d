#pragma once
// The rules of PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) that our documents could break,
// checked on the finished file by a reader of its own. veraPDF, which knows all rules, is not in
// Debian: a person runs it before each release; these are what it once found, and what guards
// against finding it again (docs/adr/0011).

#include <string>
#include <vector>

#include "base/bytes.h"

class QPDF;

namespace letopis::testing {

/// Правило: named by what must hold, so that a report reads as a sentence.
enum class Rule {
    line_before_endstream,  ///< PDF/A-2, 6.1.7.1.
    file_identifier,        ///< PDF/A-2, 6.1.3.
    not_encrypted,          ///< PDF/A-2, 6.1.3.
    metadata_packet,        ///< PDF/A-2, 6.6.2: XMP, readable as it lies.
    claims_archive,         ///< PDF/A-2, 6.6.4: part 2, conformance A.
    claims_accessible,      ///< PDF/UA-1, 5: part 1, with its extension schema.
    title_shown,            ///< PDF/UA-1, 7.1: dc:title and DisplayDocTitle.
    language_named,         ///< PDF/UA-1, 7.2.
    marked_as_tagged,       ///< PDF/UA-1, 6.2: MarkInfo.
    output_intent,          ///< PDF/A-2, 6.2.3: with a profile of three colours.
    colour_within_intent,   ///< PDF/A-2, 6.2.4: no CMYK; RGB and grey only under the intent.
    nothing_transparent,    ///< PDF/A-2, 6.2.10: no group, no soft mask, no alpha below one.
    no_action,              ///< PDF/A-2, 6.5: no script, no action, no annotation.
    order_of_tabs,          ///< PDF/UA-1, 7.18.3.
    content_marked,         ///< PDF/UA-1, 7.1: tagged or an artifact, never both.
    content_in_tree,     ///< PDF/UA-1, 7.1: each piece in the tree once; the way back leads to it.
    standard_elements,   ///< PDF/UA-1, 7.1: only types of PDF 1.7.
    one_first_heading,   ///< PDF/UA-1, 7.4: levels begin with H1 and do not skip.
    regular_tables,      ///< PDF/UA-1, 7.5: rows of equal width, nothing overlaps.
    heads_read_once,     ///< PDF/UA-1, 7.1: a repeated head is an artifact, so columns' heads
                         ///< stand in THead alone.
    heads_have_scope,    ///< PDF/UA-1, 7.5.
    figures_have_words,  ///< PDF/UA-1, 7.3: Alt.
    fonts_embedded,      ///< PDF/A-2, 6.2.11.4.
    glyph_map,           ///< PDF/A-2, 6.2.11.3.2: CIDToGIDMap.
    text_recoverable,    ///< PDF/A-2, 6.2.11.7: ToUnicode knows each code shown.
    no_missing_glyph,    ///< PDF/A-2, 6.2.11.8: .notdef is never shown.
};

/// A rule that a document breaks, and where.
struct Breach {
    Rule rule;
    std::string where;
    bool operator==(const Breach&) const = default;
};

/// Everything that is wrong with a file; empty for a clean one.
std::vector<Breach> breaches_of(ByteView pdf);

// The parts of the reader, a file each.
void check_file(ByteView bytes, QPDF& pdf, std::vector<Breach>& breaches);
void check_content(QPDF& pdf, std::vector<Breach>& breaches);
void check_structure(QPDF& pdf, std::vector<Breach>& breaches);
void check_fonts(QPDF& pdf, std::vector<Breach>& breaches);

}  // namespace letopis::testing
