// What the scribe does with commands, and the ledger's rows.

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {

TEST_P(ReaderContract, EntriesHaveIndexesWithoutGaps) {
    const auto first = state({SubjectAdded{{.title = "Музыка"}}, SubjectAdded{{.title = "Труд"}}});
    const auto second = state({SubjectAdded{{.title = "Химия"}}});
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 2);
    EXPECT_EQ(ask([](Reader& reader) { return reader.entry_count(); }), 3);
    EXPECT_THAT(
        each(ask([](Reader& reader) { return reader.entries(1, 10); }), &StoredEntry::entry_index),
        ElementsAre(1, 2));
    EXPECT_THAT(ask([](Reader& reader) { return reader.entries(0, 2); }), SizeIs(2));
    EXPECT_THAT(ask([](Reader& reader) { return reader.entries(3, 2); }), IsEmpty());
    EXPECT_FALSE(ask([](Reader& reader) { return reader.entry(3); }));
}

TEST_P(ReaderContract, AStoredEntryIsItsCanonicalBytesUnderABlindedLeaf) {
    const TopicRecorded topic{sample_.monday_7, "Дроби «½»"};
    const CommandId id = next_command();
    ASSERT_TRUE(school_->writer().append(stating(id, sample_.petrova, {topic})));
    const auto row = ask([](Reader& reader) { return reader.entry(0); });
    ASSERT_TRUE(row);
    EXPECT_EQ(row->entry_index, 0);
    EXPECT_EQ(row->kind, "topic_recorded");
    EXPECT_EQ(row->recorded_at, now());
    EXPECT_EQ(
        row->encoded,
        encode_entry(
            {.recorded_at = now(), .actor_id = sample_.petrova, .command_id = id, .body = topic}));
    EXPECT_EQ(row->leaf_hash, blinded_leaf_hash(row->salt, as_bytes(row->encoded)));

    state({topic});
    EXPECT_NE(ask([](Reader& reader) { return reader.entry(1); })->salt, row->salt);
}

TEST_P(ReaderContract, ARepeatedCommandGetsTheFirstAnswerAndWritesNothing) {
    const Command command = stating(next_command(), {}, {SubjectAdded{{.title = "Музыка"}}});
    const Instant first_at = now();
    const auto first = school_->writer().append(command);
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->repeated);
    EXPECT_EQ(first->recorded_at, first_at);

    at(Date{2026, 9, 8}, 9, 0);
    const auto again = school_->writer().append(command);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->repeated);
    EXPECT_EQ(again->first_entry_index, first->first_entry_index);
    EXPECT_EQ(again->entry_count, first->entry_count);
    EXPECT_EQ(again->recorded_at, first_at);
    EXPECT_EQ(ask([](Reader& reader) { return reader.entry_count(); }), 1);

    const auto answer =
        ask([&](Reader& reader) { return reader.command_answer(command.command_id); });
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->first_entry_index, 0);
    EXPECT_EQ(answer->entry_count, 1);
    EXPECT_EQ(answer->recorded_at, first_at);
    EXPECT_FALSE(ask([](Reader& reader) { return reader.command_answer(id_of<CommandId>(999)); }));
}

TEST_P(ReaderContract, ARefusedCommandLeavesNothingBehind) {
    const CommandId id = next_command();
    const auto refused = school_->writer().append({id, {}, [](DecisionContext&) {
                                                       return Result<std::vector<EntryBody>>{
                                                           RefusalCode::reason_required};
                                                   }});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::reason_required));
    EXPECT_EQ(ask([](Reader& reader) { return reader.entry_count(); }), 0);
    // The same id may try again once the reason is given.
    const auto allowed =
        school_->writer().append(stating(id, {}, {SubjectAdded{{.title = "Музыка"}}}));
    ASSERT_TRUE(allowed);
    EXPECT_FALSE(allowed->repeated);
}

TEST_P(ReaderContract, ACommandThatChangesNothingHasAnEmptyReceipt) {
    const auto receipt = school_->writer().append(stating(next_command(), {}, {}));
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->first_entry_index, -1);
    EXPECT_EQ(receipt->entry_count, 0);
    EXPECT_EQ(ask([](Reader& reader) { return reader.entry_count(); }), 0);
}

TEST_P(ReaderContract, ADecisionSeesWhatEarlierCommandsOfItsBatchWrote) {
    std::vector<Command> commands;
    constexpr int count = 20;
    for (int i = 0; i < count; ++i)
        commands.push_back({next_command(), {}, [i](DecisionContext& context) {
                                const auto subjects = context.reader.subjects();
                                EXPECT_TRUE(subjects);
                                EXPECT_THAT(*subjects, SizeIs(i));
                                EXPECT_EQ(*context.reader.entry_count(), i);
                                return Result<std::vector<EntryBody>>{
                                    {SubjectAdded{{.subject_id = id_of<SubjectId>(i + 1)}}}};
                            }});
    const auto answers = school_->append_together(std::move(commands));
    for (int i = 0; i < count; ++i) {
        ASSERT_TRUE(answers[static_cast<std::size_t>(i)]);
        EXPECT_EQ(answers[static_cast<std::size_t>(i)]->first_entry_index, i);
    }
}

TEST_P(ReaderContract, ARefusalInABatchDoesNotTakeTheOthersWithIt) {
    std::vector<Command> commands;
    commands.push_back(stating(next_command(), {}, {SubjectAdded{{.title = "Музыка"}}}));
    commands.push_back({next_command(), {}, [](DecisionContext&) {
                            return Result<std::vector<EntryBody>>{RefusalCode::not_found};
                        }});
    commands.push_back(stating(next_command(), {}, {SubjectAdded{{.title = "Труд"}}}));
    commands.push_back(commands.front());  // A repeat within the same batch.
    const auto answers = school_->append_together(std::move(commands));
    ASSERT_TRUE(answers[0]);
    EXPECT_FALSE(answers[1]);
    ASSERT_TRUE(answers[2]);
    EXPECT_EQ(answers[2]->first_entry_index, 1);
    ASSERT_TRUE(answers[3]);
    EXPECT_TRUE(answers[3]->repeated);
    EXPECT_EQ(answers[3]->first_entry_index, 0);
    EXPECT_EQ(ask([](Reader& reader) { return reader.entry_count(); }), 2);
}

TEST_P(ReaderContract, ALookSeesOneStateWhateverItAsks) {
    state_sample();
    EXPECT_TRUE(school_->readers().look([&](Reader& reader) {
        const auto before = reader.entry_count();
        const auto person = reader.person(sample_.ezhov);
        const auto after = reader.entry_count();
        ASSERT_TRUE(before && person && after);
        EXPECT_EQ(*before, *after);
        EXPECT_EQ((*person)->last_name, "Ежов");
    }));
}

}  // namespace letopis::testing
