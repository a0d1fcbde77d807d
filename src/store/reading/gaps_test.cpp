// The panel of gaps, which the store answers from counts and indexes it keeps, says what a plain
// walk over everything that was ever stated says: facts at random, on both engines.

#include <gtest/gtest.h>

#include "app/control/open_gaps.h"
#include "ports/standing.h"
#include "ports/testing/memory_school.h"
#include "store/testing/postgres_files.h"
#include "store/testing/random_facts.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;
using letopis::testing::MemorySchool;
using letopis::testing::SampleSchool;

const Date gaps_from{2026, 9, 1};
const Date gaps_to{2027, 5, 31};
constexpr int gap_lessons = 30;
constexpr int gap_courses = 6;

/// What makes gaps and mends them, about few lessons and courses.
class GapFacts {
public:
    explicit GapFacts(std::uint64_t seed) : random_{seed} {}

    /// Two courses more, of a subject that needs briefings.
    static std::vector<EntryBody> first() {
        const SampleSchool sample;
        std::vector<EntryBody> facts{
            SubjectAdded{{.subject_id = id_of<SubjectId>(4), .title = "Физика"}}};
        for (const auto& [course, group] : {std::pair{5, 1}, {6, 2}}) {
            facts.push_back(CourseOpened{{.course_id = id_of<CourseId>(course),
                                          .subject_id = id_of<SubjectId>(4),
                                          .study_group_id = id_of<StudyGroupId>(group),
                                          .school_year_id = sample.year,
                                          .period_system_id = sample.quarters}});
            facts.push_back(
                CourseTeacherAssigned{{.course_id = id_of<CourseId>(course),
                                       .teacher_id = course == 5 ? sample.petrova : sample.sidorov,
                                       .valid_from = gaps_from,
                                       .valid_to = {},
                                       .comment = ""}});
        }
        return facts;
    }

    EntryBody next() {
        switch (below(6)) {
            case 0:
                return of_lesson();
            case 1:
                return of_record();
            case 2:
                return of_student();
            case 3:
                return of_results();
            case 4:
                return of_attendance();
            default:
                return of_course();
        }
    }

private:
    int below(int count) { return static_cast<int>(random_.below(static_cast<unsigned>(count))); }
    LessonId lesson() { return id_of<LessonId>(1 + below(gap_lessons)); }
    CourseId course() { return id_of<CourseId>(1 + below(gap_courses)); }
    StudentId student() { return id_of<StudentId>(21 + below(4)); }
    Date day() { return gaps_from.plus_days(below(100)); }

    EntryBody of_lesson() {
        switch (below(8)) {
            case 0:
                return LessonCancelled{lesson(), "карантин"};
            case 1:
                return LessonRestored{lesson(), "отменено"};
            case 2:
                return LessonMoved{.lesson_id = lesson(),
                                   .lesson_on = day(),
                                   .slot_no = 1 + below(6),
                                   .starts_at = {570},
                                   .ends_at = {615},
                                   .room_title = "",
                                   .reason = "просьба"};
            case 3:
                return LessonModeSet{
                    lesson(), below(2) == 0 ? LessonMode::self_study : LessonMode::offline, ""};
            default:
                return LessonScheduled{.lesson_id = lesson(),
                                       .course_id = course(),
                                       .lesson_on = day(),
                                       .slot_no = 1 + below(6),
                                       .starts_at = {510 + 60 * below(6)},
                                       .ends_at = {900},
                                       .teacher_id = id_of<EmployeeId>(11 + below(2)),
                                       .room_title = "каб. 1"};
        }
    }

    EntryBody of_record() {
        switch (below(5)) {
            case 0:
                return TopicRecorded{lesson(), below(4) == 0 ? "" : "Дроби"};
            case 1:
                return HomeworkAssigned{lesson(), "", true};
            case 2:
                return RollTaken{lesson()};
            case 3:
                return BriefingRecorded{lesson(), BriefingKind{}, "№ 1"};
            default:
                return WorkDefined{lesson(), {1, WorkType::control_work, "К/р", 300}};
        }
    }

    EntryBody of_student() {
        const MarkPlace place{.lesson_id = lesson(), .student_id = student(), .work_no = 1};
        if (below(3) == 0) return MarkRecorded{place, MarkValue::pending, day()};
        return MarkRecorded{place, MarkValue::four, {}};
    }

    EntryBody of_attendance() {
        const Date from = day();
        switch (below(6)) {
            case 0:
                return ExcuseRegistered{.student_id = student(),
                                        .kind = ExcuseKind{},
                                        .status = AttendanceStatus::ill,
                                        .from_on = from,
                                        .to_on = from.plus_days(below(3)),
                                        .document_no = "1",
                                        .document_on = from,
                                        .text = ""};
            case 1:
                return AbsenceNoticed{student(), from, from.plus_days(below(3)), AbsenceCause{},
                                      ""};
            case 2:
                return AttendanceRecorded{.lesson_id = lesson(),
                                          .student_id = student(),
                                          .status = AttendanceStatus::present};
            default:
                return AttendanceRecorded{.lesson_id = lesson(),
                                          .student_id = student(),
                                          .status = AttendanceStatus::absent};
        }
    }

    /// Results are given to those who are on the list of the course's group.
    EntryBody of_results() {
        static constexpr std::array in_5a{1, 3, 5};
        static constexpr std::array in_5b{2, 6};
        const bool is_of_5b = below(4) == 0;
        const int number = is_of_5b ? in_5b[static_cast<std::size_t>(below(2))]
                                    : in_5a[static_cast<std::size_t>(below(3))];
        const auto who = id_of<StudentId>(is_of_5b ? 24 : 21 + below(3));
        const auto period = id_of<PeriodId>(1 + below(2));
        const auto in = id_of<CourseId>(number);
        switch (below(8)) {
            case 0:
                return AttestationDeferred{in, who, period, day(), "болезнь", "1"};
            case 1:
                return ResultCarried{.course_id = in,
                                     .student_id = who,
                                     .period_id = period,
                                     .value = ResultValue::five,
                                     .organization = "Школа № 2",
                                     .document_no = "3",
                                     .document_on = day(),
                                     .corrects = -1};
            case 2:
                return StudyModeSet{.student_id = who,
                                    .kind = StudyModeKind::home,
                                    .from_on = day(),
                                    .to_on = gaps_to,
                                    .order_no = "3",
                                    .order_on = day(),
                                    .place = ""};
            default:
                return PeriodMarkConfirmed{.course_id = in,
                                           .student_id = who,
                                           .period_id = period,
                                           .value = ResultValue::four,
                                           .mean = {},
                                           .proposed = {},
                                           .reason = "",
                                           .corrects = -1};
        }
    }

    EntryBody of_course() {
        switch (below(9)) {
            case 0:
                return PeriodClosed{course(), id_of<PeriodId>(1 + below(2))};
            case 1:
                return CourseClosed{course()};
            case 2:
                return ClassReopened{below(90), id_of<StudyGroupId>(1), ClosureAspect{}};
            case 3:
            case 4:
                return LessonPlanKept{
                    course(), {{"Дроби", "Доли", 2, WorkType::class_work, "§ 5"}}, ""};
            case 5:
                return PolicySet{"control.deputy_hours", std::to_string(below(48)), day(), "п. 1"};
            case 6:
                return PolicySet{"kti.upload", std::to_string(below(9)), day(), "п. 2"};
            default:
                return StudentEnrolled{student(), id_of<StudyGroupId>(1 + below(2)), day(), "1",
                                       gaps_from};
        }
    }

    SeededRandom random_;
};

/// Results of people who were never on a list cannot be told from those of the list by their
/// number, and nobody can give any.
bool tells_of_results(const EntryBody& fact) {
    return std::holds_alternative<PeriodMarkConfirmed>(fact) ||
           std::holds_alternative<ResultCarried>(fact) ||
           std::holds_alternative<CarriedResultWithdrawn>(fact);
}

std::string told_gaps(const GapsView& view) {
    std::string told = view.from.iso() + " " + view.to.iso() + " " +
                       std::to_string(view.gap_count) + " held back " +
                       std::to_string(view.held_back) + (view.cut_off ? " cut off\n" : "\n");
    for (const GapLine& gap : view.gaps)
        told += std::string{enum_name(gap.debt)} + " " + gap.on.iso() + " " +
                std::to_string(gap.slot_no) + " " + gap.course_id.text() + " " +
                gap.lesson_id.text() + " " + gap.student + " " + std::to_string(gap.count) + " " +
                gap.teacher + " " + moscow_text(gap.due_at) + "\n";
    for (const TeacherGaps& one : view.teachers)
        told += one.teacher + " " + std::to_string(one.gap_count) + "\n";
    for (const JournalGaps& one : view.journals)
        told += one.subject_title + " " + one.study_group_title + " " +
                std::to_string(one.gap_count) + "\n";
    return told;
}

class SameGaps : public ::testing::TestWithParam<bool> {
protected:
    void SetUp() override {
        if (GetParam() && testing::postgres_address().empty()) GTEST_SKIP() << testing::no_postgres;
        SchoolFiles files = folder_.files();
        if (GetParam()) files = testing::postgres_files(files.folder);
        auto school = School::open(files, memory_.clock(), random_);
        ASSERT_TRUE(school) << school.error().message();
        school_ = *std::move(school);
        std::vector<EntryBody> facts = SampleSchool{}.facts();
        for (EntryBody& fact : GapFacts::first()) facts.push_back(std::move(fact));
        state(facts);
    }
    void state(const std::vector<EntryBody>& facts) {
        const Command command{id_of<CommandId>(++commands_), {}, [&](DecisionContext&) {
                                  return Result<std::vector<EntryBody>>{facts};
                              }};
        ASSERT_TRUE(memory_.append(command));
        const auto receipt = school_->writer().append(command);
        ASSERT_TRUE(receipt) << receipt.error().message();
    }
    static Result<GapsView> look(Readers& readers, PersonId person, const GapSearch& search,
                                 Instant now) {
        return readers.read([&](Reader& reader) -> Result<GapsView> {
            LETOPIS_TRY(standing, read_standing(reader, person, moscow_date(now)));
            return open_gaps(reader, standing, search, now);
        });
    }
    void expect_same(PersonId person, const GapSearch& search, Instant now) {
        const auto plain = look(memory_.readers(), person, search, now);
        const auto fast = look(school_->readers(), person, search, now);
        ASSERT_EQ(plain.has_value(), fast.has_value());
        if (!plain) return;
        EXPECT_TRUE(*plain == *fast)
            << "plain: " << told_gaps(*plain) << "fast: " << told_gaps(*fast);
        if (search.debt) return;
        seen_.attendance += plain->counts.attendance;
        seen_.topic += plain->counts.topic;
        seen_.marks += plain->counts.marks;
        seen_.point += plain->counts.point;
        seen_.absence_reason += plain->counts.absence_reason;
        seen_.absence_document += plain->counts.absence_document;
        seen_.period_marks += plain->counts.period_marks;
        seen_.plan += plain->counts.plan;
        seen_.briefing += plain->counts.briefing;
    }
    void expect_same_everywhere() {
        const SampleSchool sample;
        for (const Instant now :
             {moscow_instant(Date{2026, 9, 14}, {930}), moscow_instant(Date{2026, 10, 23}, {1290}),
              moscow_instant(Date{2027, 1, 20}, {720})}) {
            for (const PersonId person : {sample.deputy, sample.petrova, sample.sidorov}) {
                expect_same(person, {}, now);
                expect_same(person, {.to = moscow_date(now).plus_days(-9)}, now);
            }
            for (const std::string_view name : names_of(DebtKind{}))
                expect_same(sample.deputy, {.debt = parse_enum<DebtKind>(name)}, now);
            expect_same(sample.deputy, {.teacher_id = sample.petrova}, now);
            expect_same(sample.deputy, {.course_id = sample.mathematics_5a}, now);
        }
    }

    MemorySchool memory_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    std::unique_ptr<School> school_;
    DebtCounts seen_;  ///< By all looks together.

private:
    int commands_ = 0;
};

TEST_P(SameGaps, FromWhatIsKeptAndFromAWalkOverEverything) {
    GapFacts gaps{20261130};
    testing::RandomFacts noise{20261130};
    for (int i = 0; i < 60; ++i) {
        std::vector<EntryBody> facts;
        for (int each = 0; each < 6; ++each) facts.push_back(gaps.next());
        for (EntryBody& fact : noise.next())
            if (!tells_of_results(fact)) facts.push_back(std::move(fact));
        state(facts);
        if (HasFatalFailure()) return;
        expect_same_everywhere();
        ASSERT_FALSE(HasFailure()) << "statement " << i;
    }
    for (const int count :
         {seen_.attendance, seen_.topic, seen_.marks, seen_.point, seen_.absence_reason,
          seen_.absence_document, seen_.period_marks, seen_.plan, seen_.briefing})
        EXPECT_GT(count, 0) << "a kind of debt that never came up proves nothing";
}

INSTANTIATE_TEST_SUITE_P(Sqlite, SameGaps, ::testing::Values(false));
INSTANTIATE_TEST_SUITE_P(Postgres, SameGaps, ::testing::Values(true));

}  // namespace
}  // namespace letopis::store
