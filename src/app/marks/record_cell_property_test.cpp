// What holds for any commands, in any order, in any batches.

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "app/marks/record_cell.h"
#include "app/marks/record_comment.h"
#include "domain/testing/property.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/memory_school.h"
#include "ports/testing/sample_school.h"

namespace letopis::testing {
namespace {

const SampleSchool sample;
const Instant after_lesson = moscow_instant(Date{2026, 9, 7}, {12 * 60});

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

MemoryTables told_tables() {
    MemorySchool school{after_lesson};
    const auto receipt = school.append({id_of<CommandId>(1), PersonId{}, [](DecisionContext&) {
                                            return Result<std::vector<EntryBody>>{sample.facts()};
                                        }});
    EXPECT_TRUE(receipt);
    return school.tables();
}

std::unique_ptr<MemorySchool> told_school() {
    static const MemoryTables told = told_tables();
    return std::make_unique<MemorySchool>(after_lesson, told);
}

/// What people see: the text of every cell. Versions are left out: they are places in the ledger.
std::map<CellKey, std::string> seen_in(const MemorySchool& school) {
    MemoryReader reader{school.tables()};
    std::map<CellKey, std::string> seen;
    for (const CellKey& key : cells()) seen[key] = reader.cell(key.first, key.second)->text(1);
    return seen;
}

std::vector<std::string> ledger_of(const MemorySchool& school) {
    std::vector<std::string> encoded;
    for (const StoredEntry& row : school.tables().entries) encoded.push_back(row.encoded);
    return encoded;
}

TEST(CommandProperty, AnyBatchingOfTheSameCommandsGivesTheSameLedger) {
    EXPECT_TRUE(holds("batches do not matter", [] {
        const auto typed = *any_morning();
        const auto commands = commands_of(typed);
        const auto one_by_one = told_school();
        const auto in_batches = told_school();
        for (const Command& command : commands) one_by_one->commit_batch({command});
        for (std::size_t from = 0; from < commands.size();) {
            const auto length = *rc::gen::inRange<std::size_t>(1, commands.size() - from + 1);
            in_batches->commit_batch(
                {commands.begin() + static_cast<std::ptrdiff_t>(from),
                 commands.begin() + static_cast<std::ptrdiff_t>(from + length)});
            from += length;
        }
        RC_ASSERT(ledger_of(*one_by_one) == ledger_of(*in_batches));
        RC_ASSERT(seen_in(*one_by_one) == seen_in(*in_batches));
    }));
}

TEST(CommandProperty, AnyOrderOfUnrelatedCommandsShowsTheSame) {
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
        in_order->commit_batch(commands);
        otherwise->commit_batch(interleaved);
        RC_ASSERT(seen_in(*in_order) == seen_in(*otherwise));
        RC_ASSERT(ledger_of(*in_order).size() == ledger_of(*otherwise).size());
    }));
}

TEST(CommandProperty, ARepeatAnywhereChangesNothing) {
    EXPECT_TRUE(holds("commands that were answered stay answered", [] {
        const auto typed = *rc::gen::nonEmpty(any_morning());
        const auto commands = commands_of(typed);
        const auto once = told_school();
        const auto answers = once->commit_batch(commands);
        const auto again = told_school();
        for (std::size_t i = 0; i < commands.size(); ++i) {
            again->commit_batch({commands[i]});
            const auto which = *rc::gen::inRange<std::size_t>(0, i + 1);
            // A command that was refused, or changed nothing, may be decided anew.
            if (!answers[which] || answers[which]->entry_count == 0) continue;
            const auto repeated = again->commit_batch({commands[which]});
            RC_ASSERT(repeated[0].has_value());
            RC_ASSERT(repeated[0]->repeated);
            RC_ASSERT(repeated[0]->first_entry_index == answers[which]->first_entry_index);
        }
        RC_ASSERT(ledger_of(*once) == ledger_of(*again));
    }));
}

TEST(CommandProperty, WhatIsToldOfACellIsWhatStandsInIt) {
    EXPECT_TRUE(holds("text and version are those that a look finds", [] {
        const auto school = told_school();
        MemoryReader reader{school->tables()};
        int number = 0;
        for (const Typed& typed : *any_morning()) {
            const CellKey key = cells()[static_cast<std::size_t>(typed.place)];
            const bool is_mathematics = key.first == sample.monday_7;
            std::optional<std::string> told;
            const auto receipts = school->commit_batch(
                {record_cell(id_of<CommandId>(1'000 + number++),
                             is_mathematics ? sample.petrova : sample.sidorov,
                             {.lesson_id = key.first,
                              .student_id = key.second,
                              .text = typed.text,
                              .base_version = reader.cell(key.first, key.second)->version(1),
                              .reason_code = typed.reason_code},
                             [&](std::string text) { told = std::move(text); })});
            const bool recorded = receipts[0] && receipts[0]->entry_count > 0;
            RC_ASSERT(told.has_value() == recorded);
            if (!recorded) continue;
            const auto cell = reader.cell(key.first, key.second);
            RC_ASSERT(*told == cell->text(1));
            RC_ASSERT(receipts[0]->first_entry_index + receipts[0]->entry_count - 1 ==
                      cell->version(1));
        }
    }));
}

TEST(CommandProperty, ACorrectedMarkNeverVanishesFromHistory) {
    EXPECT_TRUE(holds("every value that ever stood is in the history of its cell", [] {
        const auto typed = *any_morning();
        const auto school = told_school();
        MemoryReader reader{school->tables()};
        std::set<std::pair<MarkPlace, MarkValue>> ever_stood;
        for (const Command& command : commands_of(typed)) {
            school->clock().set(school->clock().now() + Span::hours(5));
            school->commit_batch({command});
            for (const CellKey& key : cells()) {
                const auto cell = reader.cell(key.first, key.second);
                for (const Mark& mark : cell->marks)
                    if (mark.value) ever_stood.insert({mark.place, *mark.value});
            }
        }
        std::set<std::pair<MarkPlace, MarkValue>> told;
        for (const CellKey& key : cells()) {
            const auto history = reader.cell_history(key.first, key.second);
            for (const HistoryLine& line : *history) {
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
