#pragma once
// The overview of closing counts what the page of each course names, whatever was stated before,
// wherever the school is kept: Told is a fixture with the verbs of ports/testing/told_school.h.

#include <gtest/gtest.h>

#include <set>

#include "app/journal/closing/open_course_closing.h"
#include "app/journal/closing/open_school_closing.h"
#include "base/random.h"
#include "domain/journal/counting/closing_counts.h"
#include "ports/standing.h"
#include "ports/testing/sample_school.h"

namespace letopis::testing {

/// The school after weeks of everything that closing asks about, at random.
template <class Told>
class ClosingAtRandom : public Told {
protected:
    void expect_the_overview_counts_what_each_course_names(int seed);

    using Told::as;
    using Told::at;
    using Told::now;
    using Told::sample_;
    using Told::state;

    Result<SchoolClosing> overview() {
        return as(sample_.deputy, [](Reader& reader, const Standing& standing, Instant at) {
            return open_school_closing(reader, standing, std::nullopt, at);
        });
    }
    void state_at_random(SeededRandom& random, int count) {
        for (int i = 0; i < count; ++i) state({fact(random)});
    }

    /// What the course's own page names, counted as the overview does.
    GapCounts named(CourseId course) {
        const auto closing =
            *as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant at) {
                return open_course_closing(reader, standing, course, at);
            });
        std::vector<Gap> gaps;
        if (closing.closed) return {};
        for (const ClosingPeriod& period : closing.periods)
            gaps.insert(gaps.end(), period.gaps.begin(), period.gaps.end());
        if (closing.periods.back().ends_on < moscow_date(now()))
            gaps.insert(gaps.end(), closing.gaps.begin(), closing.gaps.end());
        return counts_of(gaps);
    }

    static GapCounts counted(const CourseGaps& course) {
        GapCounts counts;
        for (const GapCount& one : course.gaps) counts[one.kind] = one.count;
        return counts;
    }

private:
    EntryBody fact(SeededRandom& random) {
        switch (random.below(3)) {
            case 0:
                return lesson_fact(random);
            case 1:
                return result_fact(random);
            default:
                return random.below(4) > 0 ? student_fact(random) : rare_fact(random);
        }
    }

    static int below(SeededRandom& random, int count) {
        return static_cast<int>(random.below(static_cast<unsigned>(count)));
    }
    static LessonId lesson(SeededRandom& random) { return id_of<LessonId>(1 + below(random, 6)); }
    static StudentId student(SeededRandom& random) {
        return id_of<StudentId>(21 + below(random, 4));
    }
    static CourseId course(SeededRandom& random) { return id_of<CourseId>(1 + below(random, 4)); }
    /// Mostly that of the lessons.
    static PeriodId period(SeededRandom& random) {
        return id_of<PeriodId>(below(random, 3) > 0 ? 1 : 1 + below(random, 4));
    }
    static Date day(SeededRandom& random) { return Date{2026, 9, 1}.plus_days(below(random, 270)); }

    EntryBody lesson_fact(SeededRandom& random) {
        const MarkPlace place{.lesson_id = lesson(random),
                              .student_id = student(random),
                              .part_no = 1 + below(random, 2)};
        switch (random.below(6)) {
            case 0:
                return TopicRecorded{place.lesson_id, random.below(3) > 0 ? "Дроби" : ""};
            case 1:
                return HomeworkAssigned{.lesson_id = place.lesson_id,
                                        .homework_none = random.below(2) == 0};
            case 2:
                if (random.below(3) > 0) return LessonRestored{.lesson_id = place.lesson_id};
                return LessonCancelled{place.lesson_id, "карантин"};
            case 3:
            case 4:
                return MarkRecorded{place, MarkValue::pending, day(random)};
            default:
                return MarkRecorded{place, MarkValue::four, {}};
        }
    }

    EntryBody result_fact(SeededRandom& random) {
        if (random.below(3) == 0)
            return AnnualMarkConfirmed{.course_id = course(random),
                                       .student_id = student(random),
                                       .value = ResultValue::four};
        return PeriodMarkConfirmed{.course_id = course(random),
                                   .student_id = student(random),
                                   .period_id = period(random),
                                   .value = ResultValue::four};
    }

    EntryBody student_fact(SeededRandom& random) {
        const Date from = day(random);
        switch (random.below(4)) {
            case 0:
                return StudyModeSet{.student_id = student(random),
                                    .kind = static_cast<StudyModeKind>(random.below(7)),
                                    .from_on = from,
                                    .to_on = from.plus_days(below(random, 200))};
            case 1:
                return AttestationDeferred{.course_id = course(random),
                                           .student_id = student(random),
                                           .period_id = period(random),
                                           .until = from};
            case 2:
                return AttestationHeld{.course_id = course(random),
                                       .student_id = student(random),
                                       .period_id = period(random),
                                       .held_on = from};
            default:
                return AppealFiled{
                    .course_id = course(random),
                    .place = {.lesson_id = lesson(random), .student_id = student(random)},
                    .disputed = MarkValue::four};
        }
    }

    /// What ends much for a long time.
    EntryBody rare_fact(SeededRandom& random) {
        switch (random.below(12)) {
            case 0:
                return CourseClosed{course(random)};
            case 1:
            case 2:
            case 3:
                return PeriodClosed{course(random), period(random)};
            case 4:
            case 5:
                return StudentLeft{.student_id = student(random),
                                   .study_group_id = sample_.class_5a,
                                   .left_on = day(random)};
            default:
                return PolicySet{"attest.few_marks", random.below(2) == 0 ? "block" : "warn",
                                 Date{2026, 9, 1}.plus_days(below(random, 60)), ""};
        }
    }
};

template <class Told>
void ClosingAtRandom<Told>::expect_the_overview_counts_what_each_course_names(int seed) {
    constexpr int rounds = 25;
    const Date end_of_first_quarter{2026, 10, 25};
    SeededRandom random{static_cast<std::uint64_t>(seed)};
    if (seed % 4 == 0)  // Closing waits for marks.
        state({PolicySet{"attest.few_marks", "block", Date{2026, 9, 1}, ""}});
    std::set<GapKind> seen;
    for (int round = 0; round < rounds; ++round) {
        state_at_random(random, 4);
        if (round == rounds / 2)  // By now it waits for them in every school.
            state({PolicySet{"attest.few_marks", "block", end_of_first_quarter, ""}});
        for (const Date day :
             {Date{2026, 9, 10}, Date{2026, 11, 2}, Date{2027, 2, 1}, Date{2027, 6, 15}}) {
            at(day, 12, 0);
            const auto shown = overview();
            ASSERT_TRUE(shown);
            for (const ClassGaps& one : shown->classes)
                for (const CourseGaps& course : one.courses) {
                    const GapCounts counts = counted(course);
                    EXPECT_EQ(counts, named(course.course_id))
                        << "round " << round << ", " << day.iso() << ", " << one.title << ", "
                        << course.subject_title;
                    for (const auto& [kind, count] : counts) seen.insert(kind);
                }
        }
    }
    for (const GapKind kind :
         {GapKind::topic, GapKind::homework, GapKind::pending_mark, GapKind::period_mark,
          GapKind::few_marks, GapKind::annual_mark, GapKind::period_open, GapKind::appeal})
        EXPECT_TRUE(seen.contains(kind)) << enum_name(kind) << " was never missing";
}

}  // namespace letopis::testing
