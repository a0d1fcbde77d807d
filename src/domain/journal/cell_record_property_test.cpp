// Properties of a cell: what is true of anything that stands in it and anything that is typed.
#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "domain/journal/cell_record.h"
#include "domain/testing/property.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

Lesson dictation() {
    Lesson dictation = lesson(1, Date(2026, 9, 14));
    dictation.works[0].work_type = WorkType::dictation;
    return dictation;
}

/// Any content that a cell of a five-point course can have.
rc::Gen<CellContent> any_content() {
    const auto value = rc::gen::element(MarkValue::two, MarkValue::three, MarkValue::four,
                                        MarkValue::five, MarkValue::pending);
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, 5), rc::gen::inRange(0, 3), value, value),
        [](const std::tuple<int, int, MarkValue, MarkValue>& drawn) {
            const auto [status, count, first, second] = drawn;
            CellContent content{.attendance = static_cast<AttendanceStatus>(status)};
            if (count > 0) content.marks.push_back(first);
            if (count > 1) content.marks.push_back(second);
            return content;
        });
}

Cell cell_of(const CellContent& content) {
    Cell standing = cell(dictation(), ivanov());
    int part_no = 0;
    for (const MarkValue value : content.marks)
        standing.marks.push_back(mark(dictation(), ivanov(), value, 1, ++part_no));
    standing.attendance = attendance(dictation(), ivanov(), content.attendance);
    return standing;
}

/// The cell after the entries, as a projection would have it.
Cell applied(Cell cell, const CellEntries& entries) {
    const auto put = [&](const MarkPlace& place, std::optional<MarkValue> value) {
        std::erase_if(cell.marks, [&](const Mark& mark) { return mark.place == place; });
        Mark made = mark(dictation(), ivanov(), value.value_or(MarkValue::two), place.work_no,
                         place.part_no, 50);
        made.value = value;
        cell.marks.push_back(made);
    };
    for (const MarkRecorded& entry : entries.recorded) put(entry.place, entry.value);
    for (const MarkCorrected& entry : entries.corrected) put(entry.place, entry.value);
    for (const MarkWithdrawn& entry : entries.withdrawn) put(entry.place, std::nullopt);
    if (entries.attendance)
        cell.attendance = attendance(dictation(), ivanov(), entries.attendance->status, 51);
    std::sort(cell.marks.begin(), cell.marks.end(),
              [](const Mark& one, const Mark& other) { return one.place < other.place; });
    return cell;
}

CellFacts facts_of(Cell standing) {
    return {.lesson = dictation(),
            .course = algebra_course(),
            .cell = std::move(standing),
            .enrolment = enrolled(ivanov())};
}

Result<CellEntries> type(const CellFacts& facts, const std::string& text) {
    return decide_record_cell(facts,
                              {.lesson_id = dictation().lesson_id,
                               .student_id = ivanov().person_id,
                               .text = text,
                               .base_version = facts.cell.version(1),
                               .reason_code = CorrectionReason::typo},
                              noon(dictation().lesson_on));
}

TEST(CellProperty, WhatStandsInACellIsReadBackTheSame) {
    EXPECT_TRUE(holds("parse(text of a cell) = the cell", [] {
        const CellContent content = *any_content();
        RC_ASSERT(parse_cell(cell_of(content).text(1)) == content);
    }));
}

TEST(CellProperty, AfterTheEntriesTheCellSaysWhatWasTyped) {
    EXPECT_TRUE(holds("apply(decide(cell, text)) = text", [] {
        const Cell before = cell_of(*any_content());
        const std::string text = cell_of(*any_content()).text(1);
        const auto entries = type(facts_of(before), text);
        RC_ASSERT(entries.has_value());
        RC_ASSERT(applied(before, *entries).text(1) == text);
    }));
}

TEST(CellProperty, TypingTheSameAgainChangesNothing) {
    EXPECT_TRUE(holds("decided, applied and repeated gives no entries", [] {
        const Cell before = cell_of(*any_content());
        const std::string text = cell_of(*any_content()).text(1);
        const Cell after = applied(before, *type(facts_of(before), text));
        const auto again = type(facts_of(after), text);
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->empty());
    }));
}

// ORD-1.4.1-b: a mark never vanishes from the record.
TEST(CellProperty, EveryChangedMarkIsNamedWithItsOldValue) {
    EXPECT_TRUE(holds("no entry overwrites a mark in silence", [] {
        const CellContent content = *any_content();
        const Cell before = cell_of(content);
        const auto entries = type(facts_of(before), cell_of(*any_content()).text(1));
        for (const MarkRecorded& recorded : entries->recorded)
            for (const Mark& mark : before.marks) RC_ASSERT(mark.place != recorded.place);
        const auto names_it = [&](const auto& entry) {
            const auto index = static_cast<std::size_t>(entry.place.part_no - 1);
            return entry.corrects == before.marks.at(index).entry_index &&
                   entry.old_value == content.marks.at(index);
        };
        for (const auto& entry : entries->corrected) RC_ASSERT(names_it(entry));
        for (const auto& entry : entries->withdrawn) RC_ASSERT(names_it(entry));
    }));
}

TEST(CellProperty, NoTextHoweverOddIsReadAsMoreThanTwoMarks) {
    EXPECT_TRUE(holds("any bytes are read or refused", [] {
        const auto content = parse_cell(*rc::gen::arbitrary<std::string>());
        RC_ASSERT(!content || content->marks.size() <= 2);
    }));
    EXPECT_TRUE(holds("any signs of a journal are read or refused", [] {
        std::string text;
        for (const auto& sign :
             *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                 "5", "2", "н", "Б", "о", "п", "/", " ", ".", "•", "зач", "не", "ё")))
            text += sign;
        const auto content = parse_cell(text);
        if (content) RC_ASSERT(parse_cell(cell_of(*content).text(1)) == content);
    }));
}

}  // namespace
}  // namespace letopis
