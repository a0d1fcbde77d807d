#pragma once
// The surface that documents are drawn on: sheets of paper, text, rules, and the structure tree.
//
// 1. What is drawn while an element without children is open belongs to that element.
// 2. What is drawn otherwise is an artifact (колонтитулы, линейки): finishing.h marks it so.
// 3. Ink is black or grey; nothing is transparent.

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "document/pdf/measures.h"
#include "document/pdf/structure.h"
#include "document/pdf/typesetter.h"

struct _cairo;
struct _cairo_surface;

namespace letopis {

namespace detail {
struct CairoEnd {
    void operator()(_cairo* cairo) const;
};
struct SurfaceEnd {
    void operator()(_cairo_surface* surface) const;
};
}  // namespace detail

/// A straight line from one point to another, mm.
struct Line {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};

class Canvas {
public:
    Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    void begin_sheet(Paper paper);
    void end_sheet();

    /// An element may stay open from one sheet to the next.
    void open_element(Tag tag, ElementAttributes attributes = {});
    void close_element();
    /// Runs `drawing`; the elements it opens are not written, so all of it is an artifact: the
    /// heads of a table repeated on the next sheet.
    void draw_as_artifact(const std::function<void()>& drawing);

    /// The upper left corner of the block at (x, y).
    void text(const TextBlock& block, double x, double y);
    /// Turned a quarter to the left: the block's lines run upwards from (x, y), its lower left
    /// corner.
    void text_upward(const TextBlock& block, double x, double y);
    /// Turned by `degrees` about its centre, in grey: the watermark.
    void text_slanted(const TextBlock& block, double centre_x, double centre_y, double degrees,
                      double grey);
    void rules(std::span<const Line> lines, double weight_points);
    void fill(std::span<const Box> boxes, double grey);

    /// Ends the document. A fault if the drawing library ran into one on the way.
    Result<RawDocument> finish();

private:
    void ink(double grey);

    RawDocument document_;
    std::unique_ptr<_cairo_surface, detail::SurfaceEnd> surface_;
    std::unique_ptr<_cairo, detail::CairoEnd> cairo_;
    std::vector<Tag> open_;
    bool artifact_ = false;
};

/// An element that ends with the block of code.
class [[nodiscard]] OpenElement {
public:
    OpenElement(Canvas& canvas, Tag tag, ElementAttributes attributes = {}) : canvas_{canvas} {
        canvas_.open_element(tag, std::move(attributes));
    }
    OpenElement(const OpenElement&) = delete;
    OpenElement& operator=(const OpenElement&) = delete;
    ~OpenElement() { canvas_.close_element(); }

private:
    Canvas& canvas_;
};

}  // namespace letopis
