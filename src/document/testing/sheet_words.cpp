#include "document/testing/sheet_words.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include "document/testing/outside.h"

namespace letopis::testing {

namespace {

/// The value of an attribute in a line like `<word xMin="85.0" …>`.
double number_in(const std::string& line, const std::string& name) {
    const auto at = line.find(name + "=\"");
    return at == std::string::npos ? 0 : std::stod(line.substr(at + name.size() + 2));
}

std::string unescaped(std::string text) {
    const std::pair<const char*, const char*> signs[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}};
    for (const auto& [written, sign] : signs)
        for (auto at = text.find(written); at != std::string::npos; at = text.find(written))
            text.replace(at, std::string{written}.size(), sign);
    return text;
}

SheetWord word_in(const std::string& line) {
    const auto begin = line.find('>') + 1;
    SheetWord word{.text = unescaped(line.substr(begin, line.rfind("</word>") - begin))};
    const double left = number_in(line, "xMin") / points_per_millimetre;
    const double top = number_in(line, "yMin") / points_per_millimetre;
    word.box = {left, top, number_in(line, "xMax") / points_per_millimetre - left,
                number_in(line, "yMax") / points_per_millimetre - top};
    return word;
}

}  // namespace

std::vector<std::vector<SheetWord>> words_on_sheets(ByteView pdf) {
    const TestFolder folder;
    std::istringstream lines{
        run_program("pdftotext -bbox " + folder.keep("document.pdf", pdf) + " -").words};
    std::vector<std::vector<SheetWord>> sheets;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("<page ") != std::string::npos) sheets.emplace_back();
        if (line.find("<word ") != std::string::npos) sheets.back().push_back(word_in(line));
    }
    return sheets;
}

std::string text_within(const std::vector<SheetWord>& words, const Box& box) {
    std::vector<SheetWord> inside;
    for (const SheetWord& word : words)
        if (box.x <= word.middle_x() && word.middle_x() < box.right() && box.y <= word.middle_y() &&
            word.middle_y() < box.bottom())
            inside.push_back(word);
    std::stable_sort(inside.begin(), inside.end(), [](const SheetWord& a, const SheetWord& b) {
        const bool one_line = std::abs(a.middle_y() - b.middle_y()) < 1;
        return one_line ? a.box.x < b.box.x : a.middle_y() < b.middle_y();
    });
    std::string text;
    for (const SheetWord& word : inside) text += (text.empty() ? "" : " ") + word.text;
    return text;
}

}  // namespace letopis::testing
