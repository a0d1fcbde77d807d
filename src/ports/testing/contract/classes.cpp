// Classes, lists, courses and who teaches them.

#include "ports/teaching_lines.h"
#include "ports/testing/contract/fixture.h"

namespace letopis::testing {

TEST_P(ReaderContract, ClassesStandByGradeAndLetter) {
    state_sample();
    auto groups = ask([&](Reader& reader) { return reader.study_groups(sample_.year); });
    EXPECT_THAT(groups, SizeIs(4));
    std::erase_if(
        groups, [](const StudyGroup& group) { return group.kind != StudyGroupKind::school_class; });
    EXPECT_THAT(each(groups, &StudyGroup::title), ElementsAre("5 «А»", "5 «Б»", "10 «А»"));
    const auto subgroup =
        ask([&](Reader& reader) { return reader.study_group(sample_.english_5a_1); });
    ASSERT_TRUE(subgroup);
    EXPECT_THAT(subgroup->parent_group_ids, ElementsAre(sample_.class_5a));
}

TEST_P(ReaderContract, AClassListIsAlphabeticalAndKeepsThoseWhoLeft) {
    state_sample();
    state({StudentLeft{.student_id = sample_.yozhikov,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2026, 11, 10},
                       .order_no = "41",
                       .order_on = Date{2026, 11, 9},
                       .reason = "выбыл в другую школу"}});
    const auto list =
        ask([&](Reader& reader) { return reader.students_of_group(sample_.class_5a); });
    ASSERT_THAT(list, SizeIs(3));
    EXPECT_EQ(list[0].person.last_name, "Ежов");
    EXPECT_EQ(list[1].person.last_name, "Ёжиков");
    EXPECT_EQ(list[2].person.last_name, "Жукова");
    EXPECT_EQ(list[1].enrolment.left_on, (Date{2026, 11, 10}));
    EXPECT_EQ(list[1].enrolment.left_order_no, "41");
    EXPECT_EQ(list[1].enrolment.left_order_on, (Date{2026, 11, 9}));
    EXPECT_EQ(list[1].enrolment.left_reason, "выбыл в другую школу");
    EXPECT_EQ(list[1].enrolment.order_no, "15");
    EXPECT_EQ(list[0].enrolment.left_on, std::nullopt);
}

TEST_P(ReaderContract, WhoLeavesAndComesBackIsOnTheListTwice) {
    state_sample();
    state({StudentLeft{.student_id = sample_.ezhov,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2026, 10, 1}},
           StudentEnrolled{.student_id = sample_.ezhov,
                           .study_group_id = sample_.class_5a,
                           .enrolled_on = Date{2026, 12, 1}}});
    EXPECT_THAT(ask([&](Reader& reader) { return reader.students_of_group(sample_.class_5a); }),
                SizeIs(4));
    const auto enrolled = [&](Date on) {
        return ask(
            [&](Reader& reader) { return reader.enrolment(sample_.ezhov, sample_.class_5a, on); });
    };
    EXPECT_FALSE(enrolled(Date{2026, 8, 31}));
    EXPECT_TRUE(enrolled(Date{2026, 9, 1}));
    EXPECT_TRUE(enrolled(Date{2026, 10, 1}));
    EXPECT_FALSE(enrolled(Date{2026, 10, 2}));
    ASSERT_TRUE(enrolled(Date{2026, 12, 1}));
    EXPECT_EQ(enrolled(Date{2027, 3, 1})->enrolled_on, (Date{2026, 12, 1}));
    EXPECT_THAT(ask([&](Reader& reader) { return reader.enrolments_of(sample_.ezhov); }),
                SizeIs(2));
}

TEST_P(ReaderContract, EnrolmentsOfAStudentNameAllHisGroups) {
    state_sample();
    EXPECT_THAT(each(ask([&](Reader& reader) { return reader.enrolments_of(sample_.yozhikov); }),
                     &Enrolment::study_group_id),
                UnorderedElementsAre(sample_.class_5a, sample_.english_5a_1));
}

TEST_P(ReaderContract, AClassTeacherIsReplacedByTheNextOne) {
    state_sample();
    const ClassTeacher former{.study_group_id = sample_.class_5a,
                              .teacher_id = sample_.petrova,
                              .valid_from = Date{2026, 9, 1},
                              .valid_to = Date{2026, 10, 31}};
    const ClassTeacher next{.study_group_id = sample_.class_5a,
                            .teacher_id = sample_.sidorov,
                            .valid_from = Date{2026, 11, 1}};
    // The same leading, from the same day, now with its end: no second row.
    state({ClassTeacherAssigned{former}, ClassTeacherAssigned{next}});
    EXPECT_THAT(ask([&](Reader& reader) { return reader.class_teachers(sample_.class_5a); }),
                ElementsAre(former, next));
    EXPECT_THAT(ask([&](Reader& reader) { return reader.classes_led_by(sample_.petrova); }),
                ElementsAre(former));
    EXPECT_THAT(ask([&](Reader& reader) { return reader.class_teachers(sample_.class_5b); }),
                IsEmpty());
}

TEST_P(ReaderContract, SubjectsAndCoursesStandInOrderOfTheCurriculum) {
    state_sample();
    EXPECT_THAT(each(ask([](Reader& reader) { return reader.subjects(); }), &Subject::title),
                ElementsAre("Русский язык", "Английский язык", "Математика"));
    const auto courses =
        ask([&](Reader& reader) { return reader.courses_of_group(sample_.class_5a); });
    ASSERT_THAT(courses, SizeIs(2));
    EXPECT_EQ(courses[0].subject.title, "Русский язык");
    EXPECT_EQ(courses[1].course.course_id, sample_.mathematics_5a);
    EXPECT_EQ(courses[1].study_group.title, "5 «А»");
    EXPECT_THAT(each(courses[1].teachers, &CourseTeacher::teacher_id),
                ElementsAre(sample_.petrova));

    const auto of_subgroups =
        ask([&](Reader& reader) { return reader.courses_of_subgroups(sample_.class_5a); });
    ASSERT_THAT(of_subgroups, SizeIs(1));
    EXPECT_EQ(of_subgroups[0].course.course_id, sample_.english_course);
    EXPECT_THAT(ask([&](Reader& reader) { return reader.courses_of_subgroups(sample_.class_5b); }),
                IsEmpty());
    EXPECT_THAT(ask([&](Reader& reader) { return reader.courses_of_group(sample_.english_5a_1); }),
                SizeIs(1));
}

TEST_P(ReaderContract, ACourseHasItsOwnScaleAndHours) {
    state_sample();
    const Course vocational{.course_id = id_of<CourseId>(50),
                            .subject_id = sample_.english,
                            .study_group_id = sample_.class_10a,
                            .school_year_id = sample_.year,
                            .period_system_id = sample_.quarters,
                            .scale = Scale::pass_fail,
                            .weekly_hours_hundredths = 150,
                            .planned_lessons = 51};
    state({CourseOpened{vocational}});
    EXPECT_EQ(ask([](Reader& reader) { return reader.course(id_of<CourseId>(50)); }), vocational);
    const auto title = ask([](Reader& reader) { return reader.course_title(id_of<CourseId>(50)); });
    ASSERT_TRUE(title);
    EXPECT_EQ(title->course, vocational);
    EXPECT_EQ(title->subject.title, "Английский язык");
    EXPECT_EQ(title->study_group.title, "10 «А»");
    EXPECT_THAT(title->teachers, IsEmpty());
    EXPECT_FALSE(ask([](Reader& reader) { return reader.course_title(id_of<CourseId>(51)); }));
    EXPECT_FALSE(ask([](Reader& reader) { return reader.course(id_of<CourseId>(51)); }));
}

// Evidence: INT-04.
TEST_P(ReaderContract, WhoWasToTeachIsToldAsItWasSaid) {
    state_sample();
    const auto lines_of = [&](CourseId course) {
        return ask([&](Reader& reader) { return reader.teaching_lines(course); });
    };
    const auto before = lines_of(sample_.mathematics_5a);
    const CourseTeacherEnded ended{.course_id = sample_.mathematics_5a,
                                   .teacher_id = sample_.petrova,
                                   .valid_from = Date{2026, 9, 1},
                                   .valid_to = Date{2026, 8, 31}};
    const CourseTeacherAssigned again{{.course_id = sample_.mathematics_5a,
                                       .teacher_id = sample_.petrova,
                                       .valid_from = Date{2026, 9, 1}}};
    const EntryIndex first = state({ended});
    state({PeriodMarkConfirmed{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov},
           CourseTeacherAssigned{{.course_id = sample_.mathematics_5b,
                                  .teacher_id = sample_.sidorov,
                                  .valid_from = Date{2026, 9, 2}}},
           again});
    const auto lines = lines_of(sample_.mathematics_5a);
    ASSERT_EQ(lines.size(), before.size() + 2) << "neither marks nor another course's teachers";
    const TeachingLine& end = lines[before.size()];
    const TeachingLine& start = lines[before.size() + 1];
    EXPECT_EQ(end.entry_index, first);
    EXPECT_EQ(end.body, EntryBody{ended});
    EXPECT_EQ(start.entry_index, first + 3);
    EXPECT_EQ(start.body, EntryBody{again});
    const auto answer =
        ask([&](Reader& reader) { return reader.command_answer(start.command_id); });
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->first_entry_index, first + 1);
    EXPECT_EQ(answer->entry_count, 3);
    EXPECT_THAT(lines_of(id_of<CourseId>(51)), IsEmpty());
}

TEST_P(ReaderContract, AChangeOfTeacherStaysVisible) {
    state_sample();
    state({CourseTeacherEnded{.course_id = sample_.mathematics_5a,
                              .teacher_id = sample_.petrova,
                              .valid_from = Date{2026, 9, 1},
                              .valid_to = Date{2027, 1, 31},
                              .comment = "приказ № 3"},
           CourseTeacherAssigned{{.course_id = sample_.mathematics_5a,
                                  .teacher_id = sample_.sidorov,
                                  .valid_from = Date{2027, 2, 1}}}});
    const auto teachers =
        ask([&](Reader& reader) { return reader.course_teachers(sample_.mathematics_5a); });
    ASSERT_THAT(teachers, SizeIs(2));
    EXPECT_EQ(teachers[0].teacher_id, sample_.petrova);
    EXPECT_EQ(teachers[0].valid_to, (Date{2027, 1, 31}));
    EXPECT_EQ(teachers[0].comment, "приказ № 3");
    EXPECT_EQ(teachers[1].teacher_id, sample_.sidorov);
    EXPECT_EQ(teachers[1].valid_to, std::nullopt);

    const auto courses_of = [&](EmployeeId teacher) {
        const auto titles =
            ask([&](Reader& reader) { return reader.courses_of_teacher(teacher, sample_.year); });
        return each(titles, [](const CourseTitle& title) { return title.course.course_id; });
    };
    // Whoever taught at any time of the year; the dates are in `teachers`.
    EXPECT_THAT(courses_of(sample_.petrova),
                ElementsAre(sample_.mathematics_5a, sample_.mathematics_5b));
    EXPECT_THAT(courses_of(sample_.sidorov),
                ElementsAre(sample_.russian_5a, sample_.english_course, sample_.mathematics_5a));
    EXPECT_THAT(ask([&](Reader& reader) {
                    return reader.courses_of_teacher(sample_.petrova, id_of<SchoolYearId>(9));
                }),
                IsEmpty());
}

TEST_P(ReaderContract, ATimetableSlotPlacedAgainChangesItsRoom) {
    state_sample();
    const auto placed = [&](int weekday, WeekParity parity, std::string room) {
        return TimetableSlotPlaced{.slot = {.course_id = sample_.mathematics_5a,
                                            .parity = parity,
                                            .weekday = weekday,
                                            .slot_no = 3,
                                            .room_title = std::move(room)},
                                   .valid_from = Date{2026, 9, 1}};
    };
    state({placed(4, WeekParity::week_a, "каб. 12"), placed(1, WeekParity::every, "каб. 12"),
           placed(4, WeekParity::week_b, "каб. 12"), placed(1, WeekParity::every, "каб. 14")});
    const auto slots =
        ask([&](Reader& reader) { return reader.timetable_of_course(sample_.mathematics_5a); });
    ASSERT_THAT(slots, SizeIs(3));
    EXPECT_EQ(slots[0].slot.weekday, 1);
    EXPECT_EQ(slots[0].slot.room_title, "каб. 14");
    EXPECT_EQ(slots[1].slot.parity, WeekParity::week_a);
    EXPECT_EQ(slots[2].slot.parity, WeekParity::week_b);
    TimetableSlotPlaced taken_back = placed(4, WeekParity::week_a, "каб. 12");
    taken_back.valid_to = Date{2026, 8, 31};
    state({taken_back});
    EXPECT_THAT(
        ask([&](Reader& reader) { return reader.timetable_of_course(sample_.mathematics_5a); }),
        ElementsAre(slots[0], slots[2]))
        << "it never was in force";
    EXPECT_THAT(ask([&](Reader& reader) { return reader.timetable_of_course(sample_.russian_5a); }),
                IsEmpty());
}

// Evidence: CUR-06.
TEST_P(ReaderContract, APlaceThatComesBackWithALaterVersionStandsTwice) {
    state_sample();
    TimetableSlotPlaced before{.slot = {.course_id = sample_.mathematics_5a, .weekday = 2},
                               .valid_from = Date{2026, 9, 1},
                               .valid_to = Date{2026, 12, 31}};
    TimetableSlotPlaced after = before;
    after.valid_from = Date{2027, 3, 1};
    after.valid_to = {};
    after.slot.room_title = "каб. 7";
    state({before, after});
    EXPECT_THAT(
        ask([&](Reader& reader) { return reader.timetable_of_course(sample_.mathematics_5a); }),
        ElementsAre(before, after));
    EXPECT_THAT(ask([&](Reader& reader) { return reader.timetable_of_year(sample_.year); }),
                ElementsAre(before, after));
    EXPECT_THAT(
        ask([&](Reader& reader) { return reader.timetable_of_year(id_of<SchoolYearId>(9)); }),
        IsEmpty());
}

}  // namespace letopis::testing
