#include <algorithm>
#include <set>

#include "document/pdf/qpdf.h"
#include "document/testing/pdf_rules.h"

namespace letopis::testing {

namespace {

using Object = QPDFObjectHandle;

std::vector<Object> kids_of(Object node) {
    std::vector<Object> kids;
    Object list = node.getKey("/K");
    if (list.isDictionary()) kids.push_back(list);
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i)
        if (list.getArrayItem(i).isDictionary()) kids.push_back(list.getArrayItem(i));
    return kids;
}

std::string type_of(Object node) {
    return node.getKey("/S").isName() ? node.getKey("/S").getName() : std::string{};
}

int span_of(Object cell, const char* key) {
    Object attributes = cell.getKey("/A");
    if (!attributes.isDictionary() || !attributes.hasKey(key)) return 1;
    return attributes.getKey(key).getIntValueAsInt();
}

/// The rows of a table, with or without head and body around them.
void add_rows(Object node, std::vector<Object>& rows) {
    for (Object kid : kids_of(node)) {
        if (type_of(kid) == "/TR")
            rows.push_back(kid);
        else
            add_rows(kid, rows);
    }
}

/// Lays the cells of a table out and says what does not fit; empty when all does.
std::string irregularity_of(Object table) {
    std::vector<Object> rows;
    add_rows(table, rows);
    std::set<std::pair<int, int>> taken;
    int width = -1;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        int column = 0;
        for (Object cell : kids_of(rows[static_cast<std::size_t>(row)])) {
            while (taken.contains({row, column})) ++column;
            const int right = column + span_of(cell, "/ColSpan");
            const int bottom = row + span_of(cell, "/RowSpan");
            if (bottom > static_cast<int>(rows.size())) return "a cell reaches below the table";
            for (int y = row; y < bottom; ++y)
                for (int x = column; x < right; ++x)
                    if (!taken.insert({y, x}).second) return "cells overlap";
            column = right;
        }
        while (taken.contains({row, column})) ++column;
        if (width < 0) width = column;
        if (column != width) return "row " + std::to_string(row + 1) + " has another width";
    }
    return rows.empty() ? "a table without rows" : "";
}

class StructureCheck {
public:
    explicit StructureCheck(std::vector<Breach>& breaches) : breaches_{breaches} {}

    void run(Object root) {
        visit(root, "");
        if (!had_heading_) breaches_.push_back({Rule::one_first_heading, "no heading"});
    }

private:
    /// `part` is the part of a table that the node stands in.
    void visit(Object node, const std::string& part) {
        for (Object kid : kids_of(node)) {
            const std::string type = type_of(kid);
            if (!type.empty()) check(kid);
            if (type == "/TH" && heads_column(kid) && part != "/THead")
                breaches_.push_back({Rule::heads_read_once, "a column's head in " + part});
            visit(kid, type == "/THead" || type == "/TBody" ? type : part);
        }
    }

    static bool heads_column(Object cell) {
        return has_scope(cell) && cell.getKey("/A").getKey("/Scope").getName() == "/Column";
    }

    void check(Object node) {
        static const std::set<std::string> types{"/Document", "/Sect", "/H1",    "/P",
                                                 "/Figure",   "/TR",   "/Table", "/THead",
                                                 "/TBody",    "/TH",   "/TD"};
        const std::string type = type_of(node);
        if (!types.contains(type)) breaches_.push_back({Rule::standard_elements, type});
        if (type == "/H1") had_heading_ = true;
        if (type.starts_with("/H") && type.size() == 3 && type != "/H1" && !had_heading_)
            breaches_.push_back({Rule::one_first_heading, type + " before H1"});
        if (type == "/Figure" && !node.getKey("/Alt").isString())
            breaches_.push_back({Rule::figures_have_words, "figure"});
        if (type == "/TH" && !has_scope(node))
            breaches_.push_back({Rule::heads_have_scope, "head cell"});
        if (type != "/Table") return;
        const std::string irregularity = irregularity_of(node);
        if (!irregularity.empty()) breaches_.push_back({Rule::regular_tables, irregularity});
    }

    static bool has_scope(Object cell) {
        Object attributes = cell.getKey("/A");
        return attributes.isDictionary() && attributes.getKey("/O").isName() &&
               attributes.getKey("/O").getName() == "/Table" && attributes.hasKey("/Scope");
    }

    std::vector<Breach>& breaches_;
    bool had_heading_ = false;
};

}  // namespace

void check_structure(QPDF& pdf, std::vector<Breach>& breaches) {
    StructureCheck{breaches}.run(pdf.getRoot().getKey("/StructTreeRoot"));
}

}  // namespace letopis::testing
