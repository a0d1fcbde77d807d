#pragma once
// The logical structure of a document (PDF/UA): what a screen reader reads, in which order, and
// what belongs to what.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"

namespace letopis {

/// Структурный элемент. A list of its own, because only these are ever used.
LETOPIS_ENUM(Tag, document, section, heading, paragraph, figure, table, table_head, table_body, row,
             head_cell, value_cell)

/// The name of the element in PDF 1.7, 14.8.4.
constexpr std::string_view structure_name(Tag tag) {
    constexpr auto names = std::to_array<std::string_view>(
        {"Document", "Sect", "H1", "P", "Figure", "Table", "THead", "TBody", "TR", "TH", "TD"});
    return names[static_cast<std::size_t>(tag)];
}

/// What a head cell is the head of.
enum class Scope { none, column, row };

struct ElementAttributes {
    Scope scope = Scope::none;
    int row_span = 1;
    int column_span = 1;
    std::string alternative;  ///< Words that stand for a figure.
};

/// An element as it was opened.
struct Element {
    Tag tag = Tag::document;
    ElementAttributes attributes;
};

/// A document as cairo writes it, with what cairo cannot write.
struct RawDocument {
    std::string pdf;
    std::vector<Element> elements;  ///< In the order opened: the order of the structure tree.
};

}  // namespace letopis
