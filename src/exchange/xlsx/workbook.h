#pragma once
// A workbook of XLSX (ECMA-376 part 1, 18): its sheets, and what their cells share.

#include <string>
#include <vector>

#include "exchange/xlsx/packed_files.h"

namespace letopis {

/// What a number in a cell means by its format.
enum class CellNumber { plain, day, time };

/// A sheet that is not hidden.
struct NamedSheet {
    std::string title;
    std::string part;  ///< "xl/worksheets/sheet1.xml"
};

class Workbook {
public:
    /// Refuses `import_rejected`: not_xlsx where there is no workbook in it; as PackedFiles and
    /// walk_xml do.
    static Result<Workbook> open(ByteView file);

    const std::vector<NamedSheet>& sheets() const { return sheets_; }
    /// The one of this title, letters and spaces aside; the first where none is named. Refuses
    /// unknown_sheet.
    Result<NamedSheet> sheet(const std::string& title) const;

    /// Reads what the cells of all its sheets share.
    Result<Done> read_shared(ByteView file);
    /// Null for what is not there.
    const std::string* shared_text(std::size_t index) const;
    CellNumber number_of_style(std::size_t style) const;
    bool counts_from_1904() const { return counts_from_1904_; }

    Result<std::string> unpacked(ByteView file, const std::string& part) {
        return packed_.unpacked(file, part);
    }

private:
    explicit Workbook(PackedFiles packed) : packed_{std::move(packed)} {}

    PackedFiles packed_;
    std::vector<NamedSheet> sheets_;
    std::vector<std::string> shared_texts_;
    std::vector<CellNumber> styles_;
    bool counts_from_1904_ = false;
};

}  // namespace letopis
