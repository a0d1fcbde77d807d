#pragma once
// Writes described rows as the tables of a package: CSV and JSON at once.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "entry/canonical_writer.h"

namespace letopis {

/// Whether a text stands in CSV and in JSON as it is: no quotes, commas, line breaks, escapes, and
/// nothing a spreadsheet would take for a formula.
bool is_plain_cell(std::string_view text);

/// A text as a cell of CSV. What a spreadsheet would take for a formula gets an apostrophe, so that
/// opening a package never runs what somebody typed as a topic; JSON holds the text as it is.
/// Quoted only where RFC 4180 asks for it.
std::string csv_cell(std::string_view text);

/// Of a mark in CSV; with the names of the columns twice as much.
inline constexpr std::size_t usual_row_bytes = 200;

/// Writes a table as CSV and as JSON at once: most of the work is spelling the values, and both
/// spell them alike.
class TableWriter {
public:
    template <class Row>
    void write(const std::vector<Row>& rows) {
        json_ = "[";
        csv_.reserve(csv_.size() + rows.size() * usual_row_bytes);
        json_.reserve(rows.size() * 2 * usual_row_bytes);
        for (const Row& row : rows) {
            json_ += &row == rows.data() ? "\n{" : ",\n{";
            first_ = true;
            describe(*this, row);
            csv_ += "\r\n";
            json_ += '}';
        }
        json_ += "\n]\n";
    }
    void head(std::span<const std::string_view> names) {
        for (const std::string_view name : names)
            csv_ += (csv_.empty() ? "" : ",") + std::string{name};
        csv_ += "\r\n";
    }
    std::string take_csv() { return std::move(csv_); }
    std::string take_json() { return std::move(json_); }

    template <class T>
    void field(std::string_view name, const T& value) {
        if (!first_) csv_ += ',';
        json_ += first_ ? "\"" : ",\"";
        first_ = false;
        json_ += name;
        json_ += "\":";
        value_of(value);
    }

private:
    void value_of(const std::string& value) {
        if (is_plain_cell(value)) return word(value);
        csv_ += csv_cell(value);
        CanonicalWriter escaped;
        escaped.write(value);
        json_ += escaped.take();
    }
    void value_of(bool value) { number(value ? "true" : "false"); }
    void value_of(int value) { number(std::to_string(value)); }
    void value_of(std::int64_t value) { number(std::to_string(value)); }
    void value_of(Date value) { word(value.iso()); }
    void value_of(TimeOfDay value) { word(value.text()); }
    template <class Kind>
    void value_of(const Id<Kind>& value) {
        word(value.text());
    }
    template <NamedEnum E>
    void value_of(E value) {
        word(enum_name(value));
    }
    template <class T>
    void value_of(const std::optional<T>& value) {
        if (value) return value_of(*value);
        json_ += "null";
    }
    /// Needs no escape anywhere.
    void word(std::string_view text) {
        csv_ += text;
        json_ += '"';
        json_ += text;
        json_ += '"';
    }
    void number(std::string_view text) {
        csv_ += text;
        json_ += text;
    }

    std::string csv_;
    std::string json_;
    bool first_ = true;
};

/// The names of the columns, in order.
class TableHead {
public:
    template <class T>
    void field(std::string_view name, const T&) {
        names.push_back(name);
    }
    std::vector<std::string_view> names;
};

}  // namespace letopis
