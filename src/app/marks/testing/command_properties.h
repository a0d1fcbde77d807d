#pragma once
// What holds for any commands, in any order, in any batches, wherever the school is kept: a test
// says how a school is made that knows the sample's facts (told_sample), and these run on it.

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "app/marks/record_cell.h"
#include "app/marks/record_comment.h"
#include "domain/testing/property.h"
#include "ports/testing/memory_school.h"
#include "ports/testing/sample_school.h"

namespace letopis::testing {
namespace {

const SampleSchool sample;
/// When the sample's facts are told, and the morning begins.
const Instant after_lesson = moscow_instant(Date{2026, 9, 7}, {12 * 60});

/// The sample's facts are stated in an empty school.
void tell_sample(SchoolUnderTest& school) {
    const auto receipt =
        school.writer().append({id_of<CommandId>(1), PersonId{}, [](DecisionContext&) {
                                    return Result<std::vector<EntryBody>>{sample.facts()};
                                }});
    EXPECT_TRUE(receipt);
}

/// What one command types, and where.
struct Typed {
    int place = 0;  ///< One of the six cells below.
    std::string text;
    CorrectionReason reason_code = CorrectionReason::typo;
};

std::vector<CellKey> cells() {
    std::vector<CellKey> keys;
    for (const LessonId lesson : {sample.monday_7, sample.russian_7})
        for (const StudentId student : {sample.ezhov, sample.yozhikov, sample.zhukova})
            keys.emplace_back(lesson, student);
    return keys;
}

/// The teacher of the lesson types over whatever stands in the cell.
Command command_of(int number, const Typed& typed) {
    const CellKey key = cells()[static_cast<std::size_t>(typed.place)];
    const bool is_mathematics = key.first == sample.monday_7;
    const PersonId actor = is_mathematics ? sample.petrova : sample.sidorov;
    const auto id = id_of<CommandId>(1'000 + number);
    return {id, actor, [=](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY(cell, context.reader.cell(key.first, key.second));
                return record_cell(id, actor,
                                   {.lesson_id = key.first,
                                    .student_id = key.second,
                                    .text = typed.text,
                                    .base_version = cell.version(1),
                                    .reason_code = typed.reason_code})
                    .decide(context);
            }};
}

rc::Gen<Typed> any_typed() {
    return rc::gen::map(
        rc::gen::pair(rc::gen::inRange(0, 6),
                      rc::gen::element<std::string>("5", "4", "3", "2", "", "н", "б", "о 5", "о",
                                                    "н 2", "•", "5/4", "7", "что-то")),
        [](std::pair<int, std::string> drawn) {
            return Typed{.place = drawn.first, .text = std::move(drawn.second)};
        });
}

/// At most a school morning's worth of them.
rc::Gen<std::vector<Typed>> any_morning() {
    constexpr int most = 30;
    return rc::gen::resize(most, rc::gen::container<std::vector<Typed>>(any_typed()));
}

std::vector<Command> commands_of(const std::vector<Typed>& typed) {
    std::vector<Command> commands;
    for (const Typed& one : typed)
        commands.push_back(command_of(static_cast<int>(commands.size()), one));
    return commands;
}

/// In memory all of them are one batch; a scribe takes as many as are there.
std::vector<Result<Receipt>> commit_batch(SchoolUnderTest& school, std::vector<Command> commands) {
    if (auto* const memory = dynamic_cast<MemorySchool*>(&school))
        return memory->commit_batch(commands);
    return school.append_together(std::move(commands));
}

Cell cell_in(SchoolUnderTest& school, const CellKey& key) {
    return school.readers()
        .read([&](Reader& reader) { return reader.cell(key.first, key.second); })
        .value();
}

/// What people see: the text of every cell. Versions are left out: they are places in the ledger.
std::map<CellKey, std::string> seen_in(SchoolUnderTest& school) {
    std::map<CellKey, std::string> seen;
    for (const CellKey& key : cells()) seen[key] = cell_in(school, key).text(1);
    return seen;
}

std::vector<std::string> ledger_of(SchoolUnderTest& school) {
    constexpr std::int64_t most = 100'000;
    std::vector<std::string> encoded;
    for (const StoredEntry& row :
         school.readers().read([](Reader& reader) { return reader.entries(0, most); }).value())
        encoded.push_back(row.encoded);
    return encoded;
}

class CommandProperty : public ::testing::TestWithParam<MakeSchool> {
protected:
    void SetUp() override {
        if (!told_school()) GTEST_SKIP() << "what this school needs is missing here";
    }
    static std::unique_ptr<SchoolUnderTest> told_school() { return GetParam()(); }
};

TEST_P(CommandProperty, AnyBatchingOfTheSameCommandsGivesTheSameLedger) {
    EXPECT_TRUE(holds("batches do not matter", [] {
        const auto typed = *any_morning();
        const auto commands = commands_of(typed);
        const auto one_by_one = told_school();
        const auto in_batches = told_school();
        for (const Command& command : commands) commit_batch(*one_by_one, {command});
        for (std::size_t from = 0; from < commands.size();) {
            const auto length = *rc::gen::inRange<std::size_t>(1, commands.size() - from + 1);
            commit_batch(*in_batches,
                         {commands.begin() + static_cast<std::ptrdiff_t>(from),
                          commands.begin() + static_cast<std::ptrdiff_t>(from + length)});
            from += length;
        }
        RC_ASSERT(ledger_of(*one_by_one) == ledger_of(*in_batches));
        RC_ASSERT(seen_in(*one_by_one) == seen_in(*in_batches));
    }));
}

TEST_P(CommandProperty, AnyOrderOfUnrelatedCommandsShowsTheSame) {
    EXPECT_TRUE(holds("only the order within a cell matters", [] {
        const auto typed = *any_morning();
        const auto commands = commands_of(typed);
        // Each cell keeps the order of its own commands; cells are interleaved anew.
        std::map<int, std::vector<Command>> by_place;
        for (std::size_t i = 0; i < typed.size(); ++i)
            by_place[typed[i].place].push_back(commands[i]);
        std::vector<Command> interleaved;
        while (!by_place.empty()) {
            const auto skip = *rc::gen::inRange<std::size_t>(0, by_place.size());
            auto chosen = std::next(by_place.begin(), static_cast<std::ptrdiff_t>(skip));
            interleaved.push_back(chosen->second.front());
            chosen->second.erase(chosen->second.begin());
            if (chosen->second.empty()) by_place.erase(chosen);
        }
        const auto in_order = told_school();
        const auto otherwise = told_school();
        commit_batch(*in_order, commands);
        commit_batch(*otherwise, interleaved);
        RC_ASSERT(seen_in(*in_order) == seen_in(*otherwise));
        RC_ASSERT(ledger_of(*in_order).size() == ledger_of(*otherwise).size());
    }));
}

TEST_P(CommandProperty, ARepeatAnywhereChangesNothing) {
    EXPECT_TRUE(holds("commands that were answered stay answered", [] {
        const auto typed = *rc::gen::nonEmpty(any_morning());
        const auto commands = commands_of(typed);
        const auto once = told_school();
        const auto answers = commit_batch(*once, commands);
        const auto again = told_school();
        for (std::size_t i = 0; i < commands.size(); ++i) {
            commit_batch(*again, {commands[i]});
            const auto which = *rc::gen::inRange<std::size_t>(0, i + 1);
            // A command that was refused, or changed nothing, may be decided anew.
            if (!answers[which] || answers[which]->entry_count == 0) continue;
            const auto repeated = commit_batch(*again, {commands[which]});
            RC_ASSERT(repeated[0].has_value());
            RC_ASSERT(repeated[0]->repeated);
            RC_ASSERT(repeated[0]->first_entry_index == answers[which]->first_entry_index);
        }
        RC_ASSERT(ledger_of(*once) == ledger_of(*again));
    }));
}

TEST_P(CommandProperty, WhatIsToldOfACellIsWhatStandsInIt) {
    EXPECT_TRUE(holds("text and version are those that a look finds", [] {
        const auto school = told_school();
        int number = 0;
        for (const Typed& typed : *any_morning()) {
            const CellKey key = cells()[static_cast<std::size_t>(typed.place)];
            const bool is_mathematics = key.first == sample.monday_7;
            std::optional<std::string> told;
            const auto receipts = commit_batch(
                *school, {record_cell(id_of<CommandId>(1'000 + number++),
                                      is_mathematics ? sample.petrova : sample.sidorov,
                                      {.lesson_id = key.first,
                                       .student_id = key.second,
                                       .text = typed.text,
                                       .base_version = cell_in(*school, key).version(1),
                                       .reason_code = typed.reason_code},
                                      [&](std::string text) { told = std::move(text); })});
            const bool recorded = receipts[0] && receipts[0]->entry_count > 0;
            RC_ASSERT(told.has_value() == recorded);
            if (!recorded) continue;
            const Cell cell = cell_in(*school, key);
            RC_ASSERT(*told == cell.text(1));
            RC_ASSERT(receipts[0]->first_entry_index + receipts[0]->entry_count - 1 ==
                      cell.version(1));
        }
    }));
}

TEST_P(CommandProperty, ACorrectedMarkNeverVanishesFromHistory) {
    EXPECT_TRUE(holds("every value that ever stood is in the history of its cell", [] {
        const auto typed = *any_morning();
        const auto school = told_school();
        std::set<std::pair<MarkPlace, MarkValue>> ever_stood;
        for (const Command& command : commands_of(typed)) {
            school->clock().set(school->clock().now() + Span::hours(5));
            commit_batch(*school, {command});
            for (const CellKey& key : cells()) {
                for (const Mark& mark : cell_in(*school, key).marks)
                    if (mark.value) ever_stood.insert({mark.place, *mark.value});
            }
        }
        std::set<std::pair<MarkPlace, MarkValue>> told;
        for (const CellKey& key : cells()) {
            const auto history = school->readers()
                                     .read([&](Reader& reader) {
                                         return reader.cell_history(key.first, key.second);
                                     })
                                     .value();
            for (const HistoryLine& line : history) {
                if (const auto* recorded = std::get_if<MarkRecorded>(&line.body))
                    told.insert({recorded->place, recorded->value});
                if (const auto* corrected = std::get_if<MarkCorrected>(&line.body)) {
                    RC_ASSERT(told.contains({corrected->place, corrected->old_value}));
                    told.insert({corrected->place, corrected->value});
                }
                if (const auto* withdrawn = std::get_if<MarkWithdrawn>(&line.body))
                    RC_ASSERT(told.contains({withdrawn->place, withdrawn->old_value}));
            }
        }
        RC_ASSERT(told == ever_stood);
    }));
}

}  // namespace
}  // namespace letopis::testing
