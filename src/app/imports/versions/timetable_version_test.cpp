// CUR-06: the timetable of the second half-year, loaded while the first is in force.
#include <gmock/gmock.h>

#include "app/imports/import_timetable.h"
#include "app/imports/made_import.h"
#include "app/imports/undo_import.h"
#include "domain/lessons/timetable/timetable_versions.h"
#include "domain/lessons/timetable/undone.h"
#include "exchange/fet/fet_sample.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class NextTimetable : public ToldSchool {
protected:
    // Two weeks of the sample's timetable: 6 and 13 September are Mondays.
    NextTimetable() { EXPECT_EQ(import(sample_fet(), {}), "recorded"); }

    TimetableImport import_of(const std::string& text, std::optional<Date> on) {
        NoProgress silent;
        return {.plan = *read_school_plan(as_bytes(text), {}, silent),
                .file_name = "школа.fet",
                .year = usual_year(ProgrammeFamily::general, 2027),
                .lessons = DateRange{Date{2027, 9, 6}, Date{2027, 9, 19}},
                .takes_effect_on = on};
    }
    std::string import(const std::string& text, std::optional<Date> on) {
        const auto done =
            import_timetable(school_, next_import(), sample_.deputy, import_of(text, on), random_);
        return done ? "recorded" : done.error().message();
    }
    CommandId next_import() { return import_id_ = next_command(); }
    Refusal refused(const std::string& text, std::optional<Date> on) {
        const auto done = preview(text, on);
        return done ? Refusal{.code = RefusalCode::not_found} : done.error().refusal();
    }
    Result<ImportSummary> preview(const std::string& text, std::optional<Date> on) {
        return school_.read([&](Reader& reader) {
            return preview_import_timetable(reader, import_of(text, on), now(), random_);
        });
    }
    /// Only the teacher of 5Б is another one: every place stands.
    static std::string by_other() {
        return with(sample_fet(),
                    "<Activity><Teacher>Иванова М.П.</Teacher><Subject>Алгебра</Subject>"
                    "<Students>5Б</Students>",
                    "<Activity><Teacher>Ёжикова</Teacher><Subject>Алгебра</Subject>"
                    "<Students>5Б</Students>");
    }
    /// The one lesson that finds its hour taken, and why.
    std::string not_put(const std::string& text) {
        const auto seen = preview(text, monday_);
        if (!seen) return seen.error().message();
        std::string told;
        for (const ImportRow& row : seen->rows)
            if (row.about.find("не ставится") != std::string::npos)
                told += (told.empty() ? "" : "; ") + row.title + ": " + row.about;
        return told;
    }
    template <class Ask>
    auto ask(Ask question) {
        return *school_.read([&](Reader& reader) { return question(reader); });
    }
    /// The course of 5Б is on Wednesday, in another room, by another teacher.
    static std::string next() {
        return with(
            with(sample_fet(), "<Activity_Id>3</Activity_Id><Preferred_Day>Вторник</Preferred_Day>",
                 "<Activity_Id>3</Activity_Id><Preferred_Day>Среда</Preferred_Day>"),
            "<Activity><Teacher>Иванова М.П.</Teacher><Subject>Алгебра</Subject>"
            "<Students>5Б</Students>",
            "<Activity><Teacher>Ёжикова</Teacher><Subject>Алгебра</Subject>"
            "<Students>5Б</Students>");
    }
    CourseTitle course_of(const std::string& group) {
        return ask([&](Reader& reader) -> Result<CourseTitle> {
            LETOPIS_TRY(years, reader.school_years());
            LETOPIS_TRY(groups, reader.study_groups(years.back().school_year_id));
            for (const StudyGroup& one : groups) {
                if (one.title != group) continue;
                LETOPIS_TRY(courses, reader.courses_of_group(one.study_group_id));
                return courses.front();
            }
            return RefusalCode::not_found;
        });
    }
    std::vector<Lesson> lessons_of(const std::string& group) {
        const CourseId id = course_of(group).course.course_id;
        return ask([&](Reader& reader) {
            return reader.lessons_of_course(id, Date{2027, 9, 1}, Date{2028, 5, 31});
        });
    }
    std::vector<std::string> days_of(const std::string& group) {
        std::vector<std::string> days;
        for (const Lesson& lesson : lessons_of(group))
            days.push_back(lesson.lesson_on.iso() + " " + std::to_string(lesson.slot_no));
        return days;
    }
    std::vector<TimetableSlotPlaced> places_of(const std::string& group) {
        const CourseId id = course_of(group).course.course_id;
        return ask([&](Reader& reader) { return reader.timetable_of_course(id); });
    }
    static ImportCount count_of(const ImportSummary& summary, const std::string& title) {
        for (const ImportCount& one : summary.counts)
            if (one.title == title) return one;
        ADD_FAILURE() << "nothing counted of " << title;
        return {};
    }
    std::string undone() {
        return outcome(undo_import(next_command(), sample_.deputy, import_id_));
    }
    MadeImport look() {
        return *as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_made_import(reader, standing, import_id_, moment);
        });
    }

    const Date monday_{2027, 9, 13};
    CommandId import_id_;
    SeededRandom random_{7};
};

// Evidence: CUR-06.
TEST_F(NextTimetable, TakesEffectOnItsDayAndTheDryRunTellsHowManyComeAndGo) {
    ASSERT_THAT(days_of("5Б"), ::testing::ElementsAre("2027-09-07 1", "2027-09-14 1"));
    const auto seen = preview(next(), monday_);
    ASSERT_TRUE(seen) << seen.error().message();
    const ImportCount lessons = count_of(*seen, "Уроки");
    EXPECT_EQ(lessons.added, 1u);
    EXPECT_EQ(lessons.ended, 1u);
    EXPECT_EQ(lessons.already_there, 3u) << "the Monday of 5А";
    EXPECT_EQ(count_of(*seen, "Места в расписании").ended, 1u);
    EXPECT_EQ(count_of(*seen, "Нагрузка (учитель × курс)").ended, 1u);
    EXPECT_THAT(days_of("5Б"), SizeIs(2)) << "a look writes nothing";

    ASSERT_EQ(import(next(), monday_), "recorded");
    EXPECT_THAT(days_of("5Б"), ::testing::ElementsAre("2027-09-07 1", "2027-09-15 1"));
    EXPECT_THAT(days_of("5А"), SizeIs(4)) << "what is the same in both stands";
    const auto places = places_of("5Б");
    ASSERT_THAT(in_force(places, monday_.plus_days(-1)), SizeIs(1));
    EXPECT_EQ(in_force(places, monday_.plus_days(-1))[0].weekday, 2);
    ASSERT_THAT(in_force(places, monday_), SizeIs(1));
    EXPECT_EQ(in_force(places, monday_)[0].weekday, 3);
    std::vector<EmployeeId> before;
    std::vector<EmployeeId> after;
    for (const CourseTeacher& one : course_of("5Б").teachers) {
        if (one.covers(monday_.plus_days(-1))) before.push_back(one.teacher_id);
        if (one.covers(monday_)) after.push_back(one.teacher_id);
    }
    ASSERT_THAT(before, SizeIs(1));
    ASSERT_THAT(after, SizeIs(1));
    EXPECT_NE(before, after);
    EXPECT_EQ(lessons_of("5Б").back().teacher_id, after.front());
    EXPECT_EQ(lessons_of("5Б").front().teacher_id, before.front());
}

TEST_F(NextTimetable, WithoutADayIsRefusedAndTheRemedyIsNamed) {
    const Refusal refusal = refused(next(), {});
    EXPECT_EQ(refusal.code, RefusalCode::import_rejected);
    EXPECT_THAT(refusal.items.front().place, HasSubstr("«Действует с»"));
}

// Evidence: CUR-06.
TEST_F(NextTimetable, ARecordedLessonStaysAndIsNamed) {
    const Lesson kept = lessons_of("5Б").back();
    state({HomeworkAssigned{.lesson_id = kept.lesson_id, .homework = "№ 5"}});
    const auto seen = preview(next(), monday_);
    ASSERT_TRUE(seen) << seen.error().message();
    std::vector<std::string> named;
    for (const ImportRow& row : seen->rows)
        if (row.state == ImportState::kept) named.push_back(row.title + ": " + row.about);
    EXPECT_THAT(named, ::testing::ElementsAre(
                           "5Б, Алгебра, 14.09.2027, 1-й урок: задано домашнее задание"));
    ASSERT_EQ(import(next(), monday_), "recorded");
    EXPECT_THAT(days_of("5Б"), Contains("2027-09-14 1"));
    EXPECT_THAT(days_of("5Б"), Contains("2027-09-15 1"));
}

TEST_F(NextTimetable, NothingIsPutIntoTheHourOfALessonThatStays) {
    // The course of 5А goes to the hour in which 5Б had its own, with the same teacher.
    const std::string clashing = with(
        with(sample_fet(), "<Activity_Id>3</Activity_Id><Preferred_Day>Вторник</Preferred_Day>",
             "<Activity_Id>3</Activity_Id><Preferred_Day>Среда</Preferred_Day>"),
        "<Activity_Id>1</Activity_Id><Preferred_Day>Понедельник</Preferred_Day>",
        "<Activity_Id>1</Activity_Id><Preferred_Day>Вторник</Preferred_Day>");
    state({TopicRecorded{.lesson_id = lessons_of("5Б").back().lesson_id, .topic = "Дроби"}});
    const auto seen = preview(clashing, monday_);
    ASSERT_TRUE(seen) << seen.error().message();
    std::size_t refused_hours = 0;
    for (const ImportRow& row : seen->rows)
        refused_hours += row.about.find("не ставится") == std::string::npos ? 0 : 1;
    EXPECT_EQ(refused_hours, 1u);
    ASSERT_EQ(import(clashing, monday_), "recorded");
    EXPECT_THAT(days_of("5А"), ::testing::Not(Contains("2027-09-14 1")));
    EXPECT_THAT(days_of("5А"), Contains("2027-09-14 2"));
}

// Evidence: CUR-06. What happens once has its hour, and the file is put around it.
TEST_F(NextTimetable, NothingIsPutIntoTheHourOfAMovedLesson) {
    const Lesson english = lessons_of("5А-1").back();
    ASSERT_EQ(english.lesson_on, monday_);
    state({LessonMoved{.lesson_id = english.lesson_id,
                       .lesson_on = Date{2027, 9, 15},
                       .slot_no = 1,
                       .starts_at = {510},
                       .ends_at = {555},
                       .room_title = "102",
                       .reason = "экскурсия"}});
    EXPECT_EQ(not_put(next()),
              "5Б, Алгебра, 15.09.2027, 1-й урок: не ставится: этот час занимает перенесённый "
              "урок: 5А-1, Иностранный язык")
        << "Ёжикова holds it";
    ASSERT_EQ(import(next(), monday_), "recorded");
    EXPECT_THAT(days_of("5Б"), ::testing::ElementsAre("2027-09-07 1"));
    EXPECT_THAT(days_of("5А-1"), Contains("2027-09-15 1"));
}

// Evidence: CUR-06.
TEST_F(NextTimetable, NothingIsPutIntoTheHourOfASubstitute) {
    const EmployeeId yozhikova = lessons_of("5А-1").back().teacher_id;
    const Lesson second = lessons_of("5А").back();
    ASSERT_EQ(second.slot_no, 2);
    state({SubstitutionAssigned{
        .lesson_id = second.lesson_id, .substitute_id = yozhikova, .reason = "болезнь учителя"}});
    const std::string beside =
        with(next(),
             "<Activity_Id>3</Activity_Id><Preferred_Day>Среда</Preferred_Day>\n"
             "<Preferred_Hour>08:30</Preferred_Hour>",
             "<Activity_Id>3</Activity_Id><Preferred_Day>Понедельник</Preferred_Day>\n"
             "<Preferred_Hour>09:25</Preferred_Hour>");
    EXPECT_THAT(not_put(beside), HasSubstr("урок с заменой: 5А, Алгебра"));
    ASSERT_EQ(import(beside, monday_), "recorded");
    EXPECT_THAT(days_of("5Б"), ::testing::ElementsAre("2027-09-07 1"));
}

// Evidence: CUR-06. Two lessons of one teacher in one slot are refused.
TEST_F(NextTimetable, AnHourThatAClassOutsideTheFileHasEveryWeekIsRefused) {
    const CourseTitle like = course_of("5Б");
    StudyGroup class_6a = like.study_group;
    class_6a.study_group_id = id_of<StudyGroupId>(700);
    class_6a.title = "6А";
    class_6a.grade = 6;
    Course algebra = like.course;
    algebra.course_id = id_of<CourseId>(700);
    algebra.study_group_id = class_6a.study_group_id;
    const auto at_hour = [&](int number, EmployeeId teacher, std::string room) {
        return LessonScheduled{.lesson_id = id_of<LessonId>(number),
                               .course_id = algebra.course_id,
                               .lesson_on = Date{2027, 9, 15},
                               .slot_no = 1,
                               .starts_at = {510},
                               .ends_at = {555},
                               .teacher_id = teacher,
                               .room_title = std::move(room)};
    };
    state({StudyGroupFormed{class_6a}, CourseOpened{algebra},
           at_hour(700, lessons_of("5А-1").back().teacher_id, "")});
    const Refusal teacher = refused(next(), monday_);
    EXPECT_EQ(teacher.code, RefusalCode::import_rejected);
    ASSERT_THAT(teacher.items, SizeIs(1));
    EXPECT_THAT(teacher.items[0].place,
                HasSubstr("5Б, Алгебра, 15.09.2027, 1-й урок: у учителя в этот час идёт 6А, "
                          "Алгебра"));
    EXPECT_THAT(days_of("5Б"), SizeIs(2)) << "nothing is written";
    // The same room and another teacher.
    state({at_hour(700, sample_.sidorov, "101")});
    ASSERT_EQ(refused(next(), monday_).code, RefusalCode::not_found) << "5Б has no room there";
    const std::string in_101 = with(next(), "<Activity_Id>2</Activity_Id><Room>102</Room>",
                                    "<Activity_Id>3</Activity_Id><Room>101</Room>");
    ASSERT_THAT(refused(in_101, monday_).items, SizeIs(1));
    EXPECT_THAT(refused(in_101, monday_).items[0].place, HasSubstr("в этом кабинете"));
}

// Evidence: CUR-06.
TEST_F(NextTimetable, ADayThatCannotBeIsRefused) {
    const auto why = [&](Date on) {
        const Refusal refusal = refused(next(), on);
        EXPECT_EQ(refusal.field, "takes_effect_on");
        return refusal.detail;
    };
    EXPECT_THAT(why(Date{2027, 8, 31}), HasSubstr("Назовите день учебного года"));
    EXPECT_THAT(why(Date{2028, 6, 10}), HasSubstr("Назовите день учебного года"));
    EXPECT_THAT(why(Date{2027, 9, 1}), HasSubstr("без даты"));
    ASSERT_EQ(import(next(), monday_), "recorded");
    EXPECT_THAT(why(monday_), HasSubstr("С 13.09.2027 расписание этих классов уже меняется"));
    EXPECT_THAT(why(monday_.plus_days(-3)), HasSubstr("13.09.2027"));
}

TEST_F(NextTimetable, ItIsNotBeforeAChangeOfTeachers) {
    ASSERT_EQ(import(by_other(), monday_), "recorded");
    const Refusal refusal = refused(next(), monday_.plus_days(-3));
    EXPECT_EQ(refusal.field, "takes_effect_on");
    EXPECT_THAT(refusal.detail, HasSubstr("с 13.09.2027 уже меняется учитель"));
    ASSERT_EQ(import(sample_fet(), monday_), "recorded") << "the same day, the first one again";
    std::vector<EmployeeId> teaching;
    for (const CourseTeacher& one : course_of("5Б").teachers)
        if (one.covers(monday_)) teaching.push_back(one.teacher_id);
    EXPECT_THAT(teaching, SizeIs(1));
}

TEST_F(NextTimetable, APastInWhichLessonsWereRecordedIsRefused) {
    at(Date{2027, 9, 16}, 9, 0);
    ASSERT_TRUE(preview(next(), monday_)) << "nothing was recorded since";
    state({TopicRecorded{.lesson_id = lessons_of("5Б").back().lesson_id, .topic = "Дроби"}});
    const Refusal refusal = refused(next(), monday_);
    EXPECT_EQ(refusal.field, "takes_effect_on");
    EXPECT_THAT(refusal.detail, HasSubstr("5Б, Алгебра, 14.09.2027, 1-й урок"));
    EXPECT_THAT(refusal.detail, HasSubstr("после 14.09.2027"));
}

// Evidence: INT-04, CUR-06.
TEST_F(NextTimetable, IsTakenBackAsIfItHadNotBeenLoaded) {
    const auto before = lessons_of("5Б");
    const auto places = places_of("5Б");
    ASSERT_EQ(import(next(), monday_), "recorded");
    EXPECT_EQ(look().lesson_count, 1);
    EXPECT_EQ(look().returning_count, 1);
    EXPECT_TRUE(look().may_undo);
    ASSERT_EQ(undone(), "recorded");
    EXPECT_EQ(lessons_of("5Б"), before);
    EXPECT_EQ(places_of("5Б"), places);
    EXPECT_THAT(days_of("5А"), SizeIs(4));
    std::size_t teaching = 0;
    for (const CourseTeacher& one : course_of("5Б").teachers) teaching += one.covers(monday_);
    EXPECT_EQ(teaching, 1u);
    EXPECT_FALSE(look().may_undo);
    EXPECT_EQ(undone(), "already_closed");
    EXPECT_EQ(import(next(), monday_), "recorded") << "and may be loaded again";
}

TEST_F(NextTimetable, StaysWhereAWeekWasChangedByHandOnItsOwnDay) {
    ASSERT_EQ(import(next(), monday_), "recorded");
    for (const TimetableSlotPlaced& loaded : places_of("5Б")) {
        if (loaded.valid_from != monday_) continue;
        TimetableSlotPlaced taken = loaded;
        taken.valid_to = monday_.plus_days(-1);
        TimetableSlotPlaced put = loaded;
        ++put.slot.slot_no;
        state({taken, put});
    }
    EXPECT_EQ(undone(), "import_has_records");
}

TEST_F(NextTimetable, StaysWhereItsLessonsAreRecordedOrALaterOneIsLoaded) {
    ASSERT_EQ(import(next(), monday_), "recorded");
    const CommandId version = import_id_;
    ASSERT_EQ(import(sample_fet(), monday_.plus_days(2)), "recorded") << "back to the first";
    const CommandId third = import_id_;
    import_id_ = version;
    EXPECT_EQ(undone(), "import_has_records");
    import_id_ = third;
    ASSERT_EQ(undone(), "recorded");
    import_id_ = version;
    state({TopicRecorded{.lesson_id = lessons_of("5Б").back().lesson_id, .topic = "Дроби"}});
    EXPECT_EQ(undone(), "import_has_records");
}

// Evidence: INT-04, CUR-06. Half of a timetable would be left: some of the lessons, all the places.
TEST_F(NextTimetable, TheLoadUnderItIsNotTakenBack) {
    const CommandId first = import_id_;
    ASSERT_EQ(import(next(), monday_), "recorded");
    const CommandId version = import_id_;
    const auto lessons = lessons_of("5А");
    import_id_ = first;
    const auto done = school_.append(undo_import(next_command(), sample_.deputy, first));
    ASSERT_FALSE(done);
    const Refusal refusal = done.error().refusal();
    EXPECT_EQ(refusal.code, RefusalCode::import_has_records);
    EXPECT_THAT(refusal.detail, HasSubstr("Отмените сначала ту загрузку"));
    ASSERT_THAT(refusal.items, SizeIs(1)) << "5А has the same in both";
    EXPECT_EQ(refusal.items[0].place, "5Б, Алгебра");
    EXPECT_EQ(refusal.items[0].remedy, "с 13.09.2027 другое расписание");
    EXPECT_EQ(lessons_of("5А"), lessons);
    import_id_ = version;
    ASSERT_EQ(undone(), "recorded");
    import_id_ = first;
    ASSERT_EQ(undone(), "recorded") << "the last first";
    EXPECT_THAT(lessons_of("5А"), IsEmpty());
    EXPECT_THAT(places_of("5Б"), IsEmpty());
}

TEST_F(NextTimetable, NorIsItUnderAChangeOfTeachersAlone) {
    const CommandId first = import_id_;
    ASSERT_EQ(import(by_other(), monday_), "recorded");
    import_id_ = first;
    EXPECT_EQ(undone(), "import_has_records");
    EXPECT_THAT(days_of("5Б"), SizeIs(2));
}

TEST_F(NextTimetable, OfClassesThatAreNotInTheFileIsNotSaid) {
    const std::string one_class = with(
        next(),
        "<Activity><Teacher>Ёжикова</Teacher><Subject>Алгебра</Subject><Students>5Б</Students>",
        "<Activity><Teacher>Ёжикова</Teacher><Subject>Алгебра</Subject><Students>5А</Students>");
    const auto seen = preview(with(one_class,
                                   "<Year><Name>5Б</Name><Number_of_Students>24"
                                   "</Number_of_Students></Year>\n",
                                   ""),
                              monday_);
    ASSERT_TRUE(seen) << seen.error().message();
    EXPECT_THAT(seen->notes, Contains(HasSubstr("по-прежнему: 5Б")));
}

TEST_F(NextTimetable, AfterItTheFirstHalfYearGetsNoLessonsOfTheSecond) {
    ASSERT_EQ(import(next(), monday_), "recorded");
    ASSERT_EQ(import(next(), {}), "recorded") << "the same file, without a day";
    EXPECT_THAT(days_of("5Б"), ::testing::ElementsAre("2027-09-07 1", "2027-09-15 1"));
}

TEST_F(NextTimetable, ALoadWithoutPlacesIsNoVersion) {
    NoProgress silent;
    TimetableImport load = import_of(next(), monday_);
    load.plan = *read_school_plan(as_bytes(next()), {.scope = TimetableScope::load_only}, silent);
    const auto done = import_timetable(school_, next_command(), sample_.deputy, load, random_);
    ASSERT_FALSE(done);
    EXPECT_THAT(done.error().message(), HasSubstr("только нагрузка"));
}

// b.2 SCHEDULER: places and lessons are his; who teaches what is not.
TEST_F(NextTimetable, ASchedulerLoadsPlacesAndNoLoad) {
    const PersonId scheduler = id_of<PersonId>(96);
    state({PersonRegistered{{.person_id = scheduler, .last_name = "Мартынюк"}},
           RoleAssigned{{.person_id = scheduler,
                         .role = AppointedRole::scheduler,
                         .valid_from = Date{2026, 9, 1}}}});
    const auto load = [&](const std::string& text) {
        const auto done =
            import_timetable(school_, next_import(), scheduler, import_of(text, monday_), random_);
        return done ? "recorded" : done.error().message();
    };
    EXPECT_THAT(load(next()), HasSubstr("нагрузка"));
    EXPECT_THAT(days_of("5Б"), ::testing::ElementsAre("2027-09-07 1", "2027-09-14 1"));
    EXPECT_EQ(load(with(sample_fet(),
                        "<Activity_Id>3</Activity_Id><Preferred_Day>Вторник</Preferred_Day>",
                        "<Activity_Id>3</Activity_Id><Preferred_Day>Среда</Preferred_Day>")),
              "recorded");
    EXPECT_THAT(days_of("5Б"), ::testing::ElementsAre("2027-09-07 1", "2027-09-15 1"));
}

}  // namespace
}  // namespace letopis::testing
