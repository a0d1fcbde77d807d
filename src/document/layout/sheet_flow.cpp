#include "document/layout/sheet_flow.h"

namespace letopis {

namespace {

Drawing text_at(Tag tag, const TextBlock& block, double x, double y) {
    return [=](Canvas& canvas) {
        const OpenElement element{canvas, tag};
        canvas.text(block, x, y);
    };
}

}  // namespace

void SheetFlow::start_sheet(Paper paper, std::string running_head) {
    sheets_.push_back({.paper = paper, .running_head = std::move(running_head)});
    y_ = margins.top;
}

void SheetFlow::place(Tag tag, const TextBlock& block) {
    if (block.empty()) return;
    draw(text_at(tag, block, left(), y_));
    move_down(block.height());
}

void SheetFlow::place_centred(Tag tag, const TextBlock& block) {
    if (block.empty()) return;
    draw(text_at(tag, block, left() + (width() - block.measure()) / 2, y_));
    move_down(block.height());
}

void SheetFlow::place(const Grid& grid, GridRules rules) {
    draw([grid, rules, x = left(), y = y_](Canvas& canvas) {
        draw_grid(canvas, grid, x, y, rules);
    });
    move_down(grid.height());
}

void SheetFlow::repeat(const Grid& head, GridRules rules) {
    draw([head, rules, x = left(), y = y_](Canvas& canvas) {
        canvas.draw_as_artifact([&] { draw_grid(canvas, head, x, y, rules); });
    });
    move_down(head.height());
}

void SheetFlow::open(Tag tag) {
    draw([tag](Canvas& canvas) { canvas.open_element(tag); });
}

void SheetFlow::close() {
    draw([](Canvas& canvas) { canvas.close_element(); });
}

}  // namespace letopis
