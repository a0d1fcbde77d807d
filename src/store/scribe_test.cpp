// What the scribe does with commands.

#include "store/scribe.h"

#include <future>

#include "ports/testing/memory_school.h"
#include "store/testing/postgres_files.h"
#include "store/testing/random_facts.h"
#include "store/testing/school_folder.h"
#include "store/testing/told.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;
using letopis::testing::MemorySchool;
using letopis::testing::SampleSchool;

Command stating(int number, std::vector<EntryBody> facts, PersonId actor = {}) {
    return {id_of<CommandId>(number), actor, [facts = std::move(facts)](DecisionContext&) {
                return Result<std::vector<EntryBody>>{facts};
            }};
}

class Scribes : public ::testing::Test {
protected:
    /// Queues everything at once and waits for all answers.
    std::vector<Result<Receipt>> submit(std::vector<Command> commands) {
        std::vector<std::promise<Result<Receipt>>> promises(commands.size());
        for (std::size_t i = 0; i < commands.size(); ++i)
            school_->writer().submit(std::move(commands[i]), [&, i](Result<Receipt> receipt) {
                promises[i].set_value(std::move(receipt));
            });
        std::vector<Result<Receipt>> answers;
        for (auto& promise : promises) answers.push_back(promise.get_future().get());
        return answers;
    }

    SetClock clock_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    std::unique_ptr<School> school_ = folder_.open(clock_, random_);
    SampleSchool sample_;
};

TEST_F(Scribes, ACommandThatCannotBeWrittenTakesNothingWithItAndNobodyDecidesTwice) {
    // A control character: it can be encoded, but never read again.
    const EntryBody unreadable = SubjectAdded{{.title = "Труд\x01"}};
    std::atomic<int> decisions{0};
    const auto counted = [&](int number, EntryBody fact) {
        return Command{id_of<CommandId>(number), {}, [&decisions, fact](DecisionContext&) {
                           ++decisions;
                           return Result<std::vector<EntryBody>>{{fact}};
                       }};
    };
    const auto subject = [](int number) {
        return SubjectAdded{{.subject_id = id_of<SubjectId>(number), .title = "Музыка"}};
    };
    const auto answers =
        submit({counted(1, subject(1)), counted(2, subject(2)), counted(3, unreadable),
                counted(4, subject(4)), stating(5, {subject(5), unreadable, subject(6)}),
                counted(7, subject(7))});
    EXPECT_TRUE(answers[0] && answers[1] && answers[3] && answers[5]);
    ASSERT_FALSE(answers[2]);
    EXPECT_TRUE(answers[2].error().is(RefusalCode::malformed_request));
    ASSERT_FALSE(answers[4]);
    EXPECT_EQ(answers[5]->first_entry_index, 3);
    EXPECT_EQ(decisions, 5);
    const auto subjects =
        school_->readers().read([](Reader& reader) { return reader.subjects(); }).value();
    EXPECT_EQ(subjects.size(), 4U);
    EXPECT_EQ(school_->readers().read([](Reader& reader) { return reader.entry_count(); }).value(),
              4);
}

TEST_F(Scribes, AFullQueueIsBusyAtOnceAndNothingIsLost) {
    std::promise<void> begun;
    std::promise<void> gate;
    school_->writer().submit({id_of<CommandId>(1),
                              {},
                              [&](DecisionContext&) {
                                  begun.set_value();
                                  gate.get_future().wait();
                                  return Result<std::vector<EntryBody>>{std::vector<EntryBody>{}};
                              }},
                             [](Result<Receipt>) {});
    begun.get_future().wait();
    std::atomic<std::size_t> recorded{0};
    std::atomic<std::size_t> busy{0};
    std::promise<void> all;
    for (std::size_t i = 0; i < limits::queued_commands + 10; ++i)
        school_->writer().submit(stating(2 + static_cast<int>(i), {SubjectAdded{}}),
                                 [&](Result<Receipt> answer) {
                                     if (answer) {
                                         if (++recorded == limits::queued_commands) all.set_value();
                                     } else if (answer.error().is(RefusalCode::busy)) {
                                         ++busy;
                                     }
                                 });
    EXPECT_EQ(busy, 10U);
    gate.set_value();
    all.get_future().wait();
    EXPECT_EQ(recorded, limits::queued_commands);
}

TEST_F(Scribes, TimeNeverFallsWithinALedger) {
    const auto first = submit({stating(1, {SubjectAdded{}})});
    clock_.set(clock_.now() - Span::hours(2));
    const auto second = submit({stating(2, {SubjectAdded{}})});
    EXPECT_EQ(second[0]->recorded_at, first[0]->recorded_at);
    school_.reset();
    school_ = folder_.open(clock_, random_);
    const auto third = submit({stating(3, {SubjectAdded{}})});
    EXPECT_EQ(third[0]->recorded_at, first[0]->recorded_at);
}

TEST_F(Scribes, StampsAreBumpedBeforeTheAnswer) {
    // Numbers that no two kinds share: stamps do not tell kinds apart.
    const auto group = id_of<StudyGroupId>(200);
    const auto course = id_of<CourseId>(201);
    const auto lesson = id_of<LessonId>(202);
    const auto student = id_of<StudentId>(203);
    const auto deskmate = id_of<StudentId>(204);
    ASSERT_TRUE(
        submit({stating(1, {StudyGroupFormed{{.study_group_id = group}},
                            CourseOpened{{.course_id = course, .study_group_id = group}},
                            LessonScheduled{.lesson_id = lesson, .course_id = course}})})[0]);
    const Stamps& stamps = school_->stamps();
    const auto all = [&] {
        return std::array{stamps.of(student),  stamps.of(lesson), stamps.of(course),
                          stamps.of(deskmate), stamps.of(group),  stamps.of(PersonId{})};
    };
    const auto changed = [](const auto& before, const auto& after) {
        std::string flags;
        for (std::size_t i = 0; i < before.size(); ++i) flags += before[i] == after[i] ? '=' : '+';
        return flags;
    };
    const auto state = [&](int number, EntryBody fact) {
        const auto before = all();
        std::promise<std::string> answered;
        school_->writer().submit(stating(number, {std::move(fact)}), [&](Result<Receipt>) {
            answered.set_value(changed(before, all()));
        });
        return answered.get_future().get();
    };
    // Student, lesson, course, deskmate, class, school: a mark makes no other diary old.
    EXPECT_EQ(state(2, MarkRecorded{{lesson, student}, MarkValue::five, {}}), "+++===");
    EXPECT_EQ(state(3, TopicRecorded{lesson, "Дроби"}), "=++=+=");
    EXPECT_EQ(state(4, PolicySet{"a", "b", Date{2026, 9, 1}, ""}), "=====+");
    EXPECT_EQ(state(5, CourseClosed{course}), "==+=+=");
}

/// Notes whether the course's stamp had grown when it was told.
class Listener final : public StampListener {
public:
    Listener(const Stamps& stamps, CourseId course_id)
        : stamps_{stamps}, place_{Stamps::place_of(course_id)}, seen_{stamps.bumps_at(place_)} {}
    void on_bump() override { has_heard_ = has_heard_ || stamps_.bumps_at(place_) > seen_; }
    bool has_heard() const { return has_heard_; }

private:
    const Stamps& stamps_;
    Stamps::Place place_;
    std::uint64_t seen_;
    std::atomic<bool> has_heard_ = false;
};

TEST_F(Scribes, WhoeverListensIsToldBeforeTheAnswer) {
    // Numbers that no two kinds share.
    const auto group = id_of<StudyGroupId>(200);
    const auto mathematics_id = id_of<CourseId>(201);
    const auto russian_id = id_of<CourseId>(205);
    const auto opened = [&](CourseId id) {
        return CourseOpened{{.course_id = id, .study_group_id = group}};
    };
    ASSERT_TRUE(submit({stating(1, {StudyGroupFormed{{.study_group_id = group}},
                                    opened(mathematics_id), opened(russian_id)})})[0]);
    Listener mathematics{school_->stamps(), mathematics_id};
    school_->tell(&mathematics);
    const auto state = [&](int number, CourseId course_id) {
        std::promise<bool> heard;
        school_->writer().submit(
            stating(number, {CourseClosed{course_id}}),
            [&](const Result<Receipt>&) { heard.set_value(mathematics.has_heard()); });
        return heard.get_future().get();
    };
    EXPECT_FALSE(state(2, russian_id));
    EXPECT_TRUE(state(3, mathematics_id));
    school_->tell(nullptr);
}

TEST_F(Scribes, ADecisionNeverSeesAnOldAnswer) {
    ASSERT_TRUE(submit({stating(1, sample_.facts())})[0]);
    const auto topic_now = [&](int number, std::string expected, std::string next) {
        return Command{id_of<CommandId>(number), {}, [=, this](DecisionContext& context) {
                           const auto lesson = context.reader.lesson(sample_.monday_7);
                           EXPECT_EQ((*lesson)->topic, expected);
                           EXPECT_EQ((*lesson)->works.size(), expected.empty() ? 1U : 2U);
                           return Result<std::vector<EntryBody>>{
                               {TopicRecorded{sample_.monday_7, next},
                                WorkDefined{sample_.monday_7, {.work_no = 2}}}};
                       }};
    };
    const auto answers = submit({topic_now(2, "", "Дроби"), topic_now(3, "Дроби", "Проценты"),
                                 stating(4, {TopicRecorded{sample_.monday_7, "Пропорции\x01"}}),
                                 topic_now(5, "Проценты", "Степени")});
    EXPECT_TRUE(answers[0] && answers[1] && answers[3]);
    EXPECT_FALSE(answers[2]);
}

TEST_F(Scribes, AfterClosingCommandsAreBusy) {
    ASSERT_TRUE(school_->close());
    const auto late = school_->writer().append(stating(1, {SubjectAdded{}}));
    EXPECT_TRUE(late.error().is(RefusalCode::busy));
}

/// The same on each engine.
class ScribesOfBothEngines : public Scribes, public ::testing::WithParamInterface<const char*> {
protected:
    void SetUp() override {
        if (std::string_view{GetParam()} == "sqlite") return;
        if (testing::postgres_address().empty()) GTEST_SKIP() << testing::no_postgres;
        const SchoolFiles files = testing::postgres_files(folder_.files().folder);
        school_ = School::open(files, clock_, random_).value();
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, ScribesOfBothEngines, ::testing::Values("sqlite", "postgres"));

TEST_P(ScribesOfBothEngines, AnyBatchingOfTheSameCommandsGivesWhatTheSchoolInMemorySays) {
    constexpr std::uint64_t seed = 20260907;
    constexpr int commands = 5000;
    SCOPED_TRACE("seed " + std::to_string(seed));
    testing::RandomFacts facts{seed};
    SeededRandom chance{seed};
    MemorySchool memory{clock_.now()};
    std::vector<Command> queued{stating(1, sample_.facts())};
    for (int number = 2; number <= commands; ++number) {
        // Now and then a command is repeated, refused, or cannot be written.
        const auto id = number - (chance.below(20) == 0 ? 1 : 0);
        Command command = stating(id, facts.next(), facts.actor());
        if (chance.below(30) == 0)
            command.decide = [](DecisionContext&) {
                return Result<std::vector<EntryBody>>{RefusalCode::not_found};
            };
        queued.push_back(std::move(command));
        const bool last = number == commands;
        if (queued.size() <= chance.below(120) && !last) continue;
        const auto expected = memory.commit_batch(queued);
        const auto answers = submit(std::move(queued));
        queued.clear();
        for (std::size_t i = 0; i < answers.size(); ++i) {
            ASSERT_EQ(answers[i].has_value(), expected[i].has_value());
            if (!answers[i]) continue;
            ASSERT_EQ(answers[i]->first_entry_index, expected[i]->first_entry_index);
            ASSERT_EQ(answers[i]->repeated, expected[i]->repeated);
        }
        clock_.set(clock_.now() + Span::seconds(1));
        memory.clock().set(clock_.now());
    }
    std::string in_memory;
    ASSERT_TRUE(memory.look([&](Reader& reader) { in_memory = testing::told(reader, sample_); }));
    std::string stored;
    ASSERT_TRUE(
        school_->readers().look([&](Reader& reader) { stored = testing::told(reader, sample_); }));
    EXPECT_GT(in_memory.size(), 100'000U);
    EXPECT_TRUE(stored == in_memory) << [&] {
        const auto [here, there] =
            std::mismatch(stored.begin(), stored.end(), in_memory.begin(), in_memory.end());
        const auto begin = std::max<std::ptrdiff_t>(here - stored.begin() - 400, 0);
        return stored.substr(static_cast<std::size_t>(begin), 800) + "\n--- in memory ---\n" +
               in_memory.substr(static_cast<std::size_t>(begin), 800);
    }();
}

}  // namespace
}  // namespace letopis::store
