#pragma once
// What poppler reads on the sheets of a document, word by word with its place.

#include <string>
#include <vector>

#include "base/bytes.h"
#include "document/pdf/measures.h"

namespace letopis::testing {

/// A word and where it stands, mm.
struct SheetWord {
    std::string text;
    Box box;
    double middle_x() const { return box.x + box.width / 2; }
    double middle_y() const { return box.y + box.height / 2; }
};

/// The words of each sheet, in the order poppler gives them.
std::vector<std::vector<SheetWord>> words_on_sheets(ByteView pdf);

/// The words whose middles lie within the box, line by line, joined by single spaces.
std::string text_within(const std::vector<SheetWord>& words, const Box& box);

}  // namespace letopis::testing
