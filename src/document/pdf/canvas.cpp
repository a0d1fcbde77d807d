#include "document/pdf/canvas.h"

#include <cairo/cairo-pdf.h>
#include <cairo/cairo.h>
#include <pango/pangocairo.h>

#include <numbers>

#include "base/check.h"

namespace letopis {

void detail::CairoEnd::operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
void detail::SurfaceEnd::operator()(cairo_surface_t* surface) const {
    cairo_surface_destroy(surface);
}

namespace {

constexpr double black = 0;

double points(double millimetres) { return millimetres * points_per_millimetre; }

cairo_status_t keep_bytes(void* closure, const unsigned char* bytes, unsigned count) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Canvas::Canvas()
    : surface_{cairo_pdf_surface_create_for_stream(
          keep_bytes, &document_.pdf, points(a4_portrait.width), points(a4_portrait.height))} {
    cairo_pdf_surface_restrict_to_version(surface_.get(), CAIRO_PDF_VERSION_1_5);
    cairo_.reset(cairo_create(surface_.get()));
}

void Canvas::begin_sheet(Paper paper) {
    cairo_pdf_surface_set_size(surface_.get(), points(paper.width), points(paper.height));
    // Not before: a new size makes cairo forget what was opened on the sheet.
    if (document_.elements.empty()) open_element(Tag::document);
}

void Canvas::end_sheet() { cairo_show_page(cairo_.get()); }

void Canvas::open_element(Tag tag, ElementAttributes attributes) {
    if (artifact_) return;
    open_.push_back(tag);
    document_.elements.push_back({tag, std::move(attributes)});
    cairo_tag_begin(cairo_.get(), structure_name(tag).data(), nullptr);
}

void Canvas::close_element() {
    if (artifact_) return;
    LETOPIS_CHECK(!open_.empty(), "an element is closed as often as it was opened");
    cairo_tag_end(cairo_.get(), structure_name(open_.back()).data());
    open_.pop_back();
}

void Canvas::draw_as_artifact(const std::function<void()>& drawing) {
    artifact_ = true;
    drawing();
    artifact_ = false;
}

void Canvas::ink(double grey) { cairo_set_source_rgb(cairo_.get(), grey, grey, grey); }

void Canvas::text(const TextBlock& block, double x, double y) {
    if (block.empty()) return;
    ink(black);
    cairo_move_to(cairo_.get(), points(x), points(y));
    pango_cairo_show_layout(cairo_.get(), block.layout());
}

void Canvas::text_upward(const TextBlock& block, double x, double y) {
    if (block.empty()) return;
    cairo_save(cairo_.get());
    cairo_translate(cairo_.get(), points(x), points(y));
    cairo_rotate(cairo_.get(), -std::numbers::pi / 2);
    text(block, 0, 0);
    cairo_restore(cairo_.get());
}

void Canvas::text_slanted(const TextBlock& block, double centre_x, double centre_y, double degrees,
                          double grey) {
    cairo_save(cairo_.get());
    cairo_translate(cairo_.get(), points(centre_x), points(centre_y));
    cairo_rotate(cairo_.get(), -degrees * std::numbers::pi / 180);
    ink(grey);
    cairo_move_to(cairo_.get(), points(-block.width() / 2), points(-block.height() / 2));
    pango_cairo_show_layout(cairo_.get(), block.layout());
    cairo_restore(cairo_.get());
}

void Canvas::rules(std::span<const Line> lines, double weight_points) {
    if (lines.empty()) return;
    ink(black);
    cairo_set_line_width(cairo_.get(), weight_points);
    cairo_set_line_cap(cairo_.get(), CAIRO_LINE_CAP_SQUARE);
    for (const Line& line : lines) {
        cairo_move_to(cairo_.get(), points(line.x1), points(line.y1));
        cairo_line_to(cairo_.get(), points(line.x2), points(line.y2));
    }
    cairo_stroke(cairo_.get());
}

void Canvas::fill(std::span<const Box> boxes, double grey) {
    if (boxes.empty()) return;
    ink(grey);
    for (const Box& box : boxes)
        cairo_rectangle(cairo_.get(), points(box.x), points(box.y), points(box.width),
                        points(box.height));
    cairo_fill(cairo_.get());
}

Result<RawDocument> Canvas::finish() {
    close_element();
    LETOPIS_CHECK(open_.empty(), "every element is closed before the document ends");
    cairo_surface_finish(surface_.get());
    const cairo_status_t drawn = cairo_status(cairo_.get());
    const cairo_status_t written = cairo_surface_status(surface_.get());
    if (drawn != CAIRO_STATUS_SUCCESS || written != CAIRO_STATUS_SUCCESS)
        return Fault{.what =
                         std::string{"drawing a document: "} +
                         cairo_status_to_string(drawn != CAIRO_STATUS_SUCCESS ? drawn : written)};
    return std::move(document_);
}

}  // namespace letopis
