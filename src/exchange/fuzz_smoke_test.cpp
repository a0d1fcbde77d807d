// A short run of the fuzzers' properties: every cut and many flips of true files.
#include "exchange/fuzz_targets.h"

#include <gtest/gtest.h>

#include "exchange/fet/fet_sample.h"

namespace letopis {
namespace {

/// A sequence that looks random and is the same every time.
std::uint32_t next_number(std::uint32_t& state) {
    state = state * 1664525u + 1013904223u;
    return state >> 8;
}

template <class Target>
void spoil(const std::string& whole, Target target) {
    for (std::size_t size = 0; size <= whole.size(); size += 61)
        target(as_bytes(whole.substr(0, size)));
    std::uint32_t state = 2026;
    for (int i = 0; i < 400; ++i) {
        std::string spoilt = whole;
        for (int flips = 0; flips <= i % 4; ++flips) {
            const std::size_t at = next_number(state) % spoilt.size();
            spoilt[at] = static_cast<char>(next_number(state));
        }
        target(as_bytes(spoilt));
    }
}

TEST(FuzzSmoke, NoFetFileBreaksTheReader) { spoil(sample_fet(), fuzz_fet); }

TEST(FuzzSmoke, NoTableBreaksTheReader) {
    spoil(
        "Роль;Фамилия;Имя;Дата рождения;Личный номер;Класс;Ребёнок\r\n"
        "ученик;\"Ёжиков\";Борис;01.09.2014;101;\"5 \"\"А\"\"\";\r\n"
        "мать;Ёжикова;Мария;;;;101\r\nработник;Иванова;Елена;;7;;\r\n",
        fuzz_csv);
    spoil("\xD0\xEE\xEB\xFC;\xC8\xEC\xFF\r\n\xF3\xF7\xE5\xED\xE8\xEA;\xC0\xED\xED\xE0\r\n",
          fuzz_csv);
}

TEST(FuzzSmoke, NoWorkbookBreaksTheReader) {
    const SampleParts parts = sample_book(sample_people_rows());
    spoil(zipped(parts), fuzz_book);
    spoil(zipped(parts, Packing::deflated), fuzz_book);
    for (const char* part : {"xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"})
        spoil(parts.at(part), fuzz_xlsx);
}

}  // namespace
}  // namespace letopis
