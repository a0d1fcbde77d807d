#pragma once
// Filling sheets from top to bottom. Nothing is drawn until all of a document is laid out, because
// «Лист X из Y» needs Y.

#include <functional>
#include <string>
#include <vector>

#include "document/layout/grid.h"
#include "document/pdf/canvas.h"
#include "document/pdf/measures.h"

namespace letopis {

/// Поля (requirements (d)): 30 mm on the left, where the sheets are bound.
struct Margins {
    double left = 30;
    double right = 10;
    double top = 20;
    double bottom = 20;
};
inline constexpr Margins margins;

using Drawing = std::function<void(Canvas&)>;

/// Лист: what to draw on it.
struct Sheet {
    Paper paper;
    std::string running_head;  ///< What a loose sheet says about itself; empty on a form's first.
    std::vector<Drawing> drawings;
};

class SheetFlow {
public:
    void start_sheet(Paper paper, std::string running_head = {});

    double left() const { return margins.left; }
    double width() const { return paper().width - margins.left - margins.right; }
    double y() const { return y_; }
    /// What is left of the sheet, mm.
    double room() const { return paper().height - margins.bottom - y_; }
    /// Whether so much fits; a hair's breadth of rounding is forgiven.
    bool has_room(double height) const { return height <= room() + 0.01; }

    /// Draws at the place of the pen, without moving it.
    void draw(Drawing drawing) { sheets_.back().drawings.push_back(std::move(drawing)); }
    void move_down(double height) { y_ += height; }

    /// A paragraph (or heading) of text: an element, and the pen below it.
    void place(Tag tag, const TextBlock& block);
    /// The same with the text in the middle of the width.
    void place_centred(Tag tag, const TextBlock& block);
    /// A part of a table.
    void place(const Grid& grid, GridRules rules);
    /// The head of a table that goes on: an artifact, because it has been read already.
    void repeat(const Grid& head, GridRules rules);
    void open(Tag tag);
    void close();

    std::size_t sheet_count() const { return sheets_.size(); }
    std::vector<Sheet> finish() { return std::move(sheets_); }

private:
    const Paper& paper() const { return sheets_.back().paper; }

    std::vector<Sheet> sheets_;
    double y_ = 0;
};

}  // namespace letopis
