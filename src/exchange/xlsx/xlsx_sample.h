#pragma once
// Small workbooks for the tests: parts of XML in a ZIP that stores them as they are.

#include <zlib.h>

#include <map>
#include <string>

namespace letopis {

/// Little-endian.
inline void put_number(std::string& bytes, std::uint32_t number, int size) {
    for (int i = 0; i < size; ++i) bytes += static_cast<char>(number >> (8 * i));
}

enum class Packing { stored, deflated };

inline std::string deflated_raw(const std::string& text) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, static_cast<uLong>(text.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// By name.
using SampleParts = std::map<std::string, std::string>;

inline std::string zipped(const SampleParts& parts, Packing packing = Packing::stored) {
    constexpr std::uint32_t version = 20;
    std::string bytes;
    std::string list;
    for (const auto& [name, text] : parts) {
        const bool stores = packing == Packing::stored;
        const std::string packed = stores ? text : deflated_raw(text);
        std::string about;
        put_number(about, version, 2);
        put_number(about, 0, 2);
        put_number(about, stores ? 0 : 8, 2);
        put_number(about, 0, 4);
        put_number(about,
                   static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(text.data()),
                                                    static_cast<uInt>(text.size()))),
                   4);
        put_number(about, static_cast<std::uint32_t>(packed.size()), 4);
        put_number(about, static_cast<std::uint32_t>(text.size()), 4);
        put_number(about, static_cast<std::uint32_t>(name.size()), 2);
        put_number(about, 0, 2);
        put_number(list, 0x02014b50, 4);
        put_number(list, version, 2);
        list += about;
        put_number(list, 0, 2);
        put_number(list, 0, 2);
        put_number(list, 0, 2);
        put_number(list, 0, 4);
        put_number(list, static_cast<std::uint32_t>(bytes.size()), 4);
        list += name;
        put_number(bytes, 0x04034b50, 4);
        bytes += about + name + packed;
    }
    const auto list_at = static_cast<std::uint32_t>(bytes.size());
    bytes += list;
    put_number(bytes, 0x06054b50, 4);
    put_number(bytes, 0, 4);
    put_number(bytes, static_cast<std::uint32_t>(parts.size()), 2);
    put_number(bytes, static_cast<std::uint32_t>(parts.size()), 2);
    put_number(bytes, static_cast<std::uint32_t>(list.size()), 4);
    put_number(bytes, list_at, 4);
    put_number(bytes, 0, 2);
    return bytes;
}

/// Two sheets that are seen, "5А" (with these rows) and "Справка", and a hidden one between them.
/// Style 1 is a day, 2 a day of somebody's own format, 3 roubles.
inline SampleParts sample_book(const std::string& rows, const std::string& after_rows = {}) {
    const std::string head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    const std::string sheet = head + "<worksheet><sheetData>";
    return {
        {"xl/workbook.xml",
         head + R"(<workbook xmlns:r="r"><sheets><sheet name="5А" sheetId="1" r:id="rId1"/>)"
                R"(<sheet name="Тайный" sheetId="2" state="hidden" r:id="rId2"/>)"
                R"(<sheet name="Справка" sheetId="3" r:id="rId3"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         head + R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>)"
                R"(<Relationship Id="rId2" Target="worksheets/sheet2.xml"/>)"
                R"(<Relationship Id="rId3" Target="/xl/worksheets/sheet3.xml"/></Relationships>)"},
        {"xl/sharedStrings.xml",
         head + "<sst><si><t>Ёжиков</t></si><si><r><t>Бо</t></r><r><t>рис</t></r>"
                "<rPh><t>не читать</t></rPh></si></sst>"},
        {"xl/styles.xml",
         head + R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/>)"
                R"(<numFmt numFmtId="165" formatCode="0.00\ &quot;руб. день&quot;"/></numFmts>)"
                R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>)"
                R"(<xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>)"
                R"(</styleSheet>)"},
        {"xl/worksheets/sheet1.xml", sheet + rows + "</sheetData>" + after_rows + "</worksheet>"},
        {"xl/worksheets/sheet2.xml", sheet + "</sheetData></worksheet>"},
        {"xl/worksheets/sheet3.xml", sheet + "</sheetData></worksheet>"},
    };
}

/// A cell of its own text.
inline std::string text_cell(const std::string& place, const std::string& text) {
    return "<c r=\"" + place + R"(" t="inlineStr"><is><t>)" + text + "</t></is></c>";
}
inline std::string number_cell(const std::string& place, const std::string& number, int style = 0) {
    return "<c r=\"" + place + "\" s=\"" + std::to_string(style) + "\"><v>" + number + "</v></c>";
}

/// A list of people: header in row 1, a student and his mother in rows 2 and 4.
inline std::string sample_people_rows() {
    const auto head = [](const char* place, const char* title) { return text_cell(place, title); };
    return "<row r=\"1\">" + head("A1", "Роль") + head("B1", "Фамилия") + head("C1", "Имя") +
           head("D1", "Дата рождения") + head("E1", "Личный номер") + head("F1", "Класс") +
           head("G1", "Ребёнок") + "</row><row r=\"2\">" + text_cell("A2", "ученик") +
           R"(<c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>)" +
           number_cell("D2", "41883", 1) + number_cell("E2", "101") + text_cell("F2", "5 «А»") +
           "</row><row r=\"4\">" + text_cell("A4", "мать") + text_cell("B4", "Ёжикова") +
           text_cell("C4", "Мария") + number_cell("G4", "101") + "</row>";
}

}  // namespace letopis
