#include "entry/canonical_writer.h"

#include <algorithm>
#include <charconv>

namespace letopis {

namespace {

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

void append_escaped(char c, std::string& text) {
    static constexpr std::string_view meant = "\"\\\b\t\n\f\r";
    static constexpr std::string_view letters = "\"\\btnfr";
    static constexpr char digits[] = "0123456789abcdef";
    if (const auto found = meant.find(c); found != std::string_view::npos) {
        text += '\\';
        text += letters[found];
        return;
    }
    text += "\\u00";
    text += digits[(c >> 4) & 0xF];
    text += digits[c & 0xF];
}

}  // namespace

void CanonicalWriter::write(std::string_view value) {
    text_ += '"';
    while (!value.empty()) {
        const auto end = std::find_if_not(value.begin(), value.end(), is_plain);
        const auto plain = static_cast<std::size_t>(end - value.begin());
        text_.append(value, 0, plain);
        value.remove_prefix(plain);
        if (value.empty()) break;
        append_escaped(value.front(), text_);
        value.remove_prefix(1);
    }
    text_ += '"';
}

void CanonicalWriter::write(std::int64_t value) {
    char digits[24];
    const char* const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    text_.append(digits, static_cast<std::size_t>(end - digits));
}

void CanonicalWriter::write(Date value) { write_word(value.iso()); }

void CanonicalWriter::write(TimeOfDay value) { write_word(value.text()); }

void CanonicalWriter::write_id(const IdBytes& bytes) { write_word(id_text(bytes)); }

void CanonicalWriter::write_word(std::string_view word) {
    text_ += '"';
    text_ += word;
    text_ += '"';
}

void CanonicalWriter::write_members(const std::vector<Member>& members, const void* object) {
    char before = '{';
    for (const Member& member : members) {
        text_ += before;
        write_word(member.name);
        text_ += ':';
        member.deed(*this, member.of(object));
        before = ',';
    }
    if (members.empty()) text_ += '{';
    text_ += '}';
}

}  // namespace letopis
