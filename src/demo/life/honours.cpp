#include "demo/life/honours.h"

#include <algorithm>

#include "app/achievements/open_group_achievements.h"
#include "app/achievements/record_achievement.h"
#include "app/achievements/record_mass_event.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

constexpr int days_since_contest = 5;
constexpr int days_since_concert = 12;
constexpr int days_since_olympiad = 9;

/// Of the class's own courses and its subgroups'. Nobody without a five.
Result<bool> has_fives_alone(Reader& reader, const std::vector<CourseTitle>& courses,
                             StudentId student) {
    LETOPIS_TRY(marks, reader.annual_marks_of_student(student));
    int fives = 0;
    for (const AnnualMark& mark : marks) {
        const bool is_of_class = std::any_of(
            courses.begin(), courses.end(),
            [&](const CourseTitle& title) { return title.course.course_id == mark.course_id; });
        if (!is_of_class) continue;
        if (mark.value == ResultValue::five) ++fives;
        for (const ResultValue lower : {ResultValue::two, ResultValue::three, ResultValue::four,
                                        ResultValue::fail, ResultValue::not_attested})
            if (mark.value == lower) return false;
    }
    return fives > 0;
}

Result<std::vector<StudentId>> best_students(Reader& reader, StudyGroupId class_id, Date on) {
    LETOPIS_TRY(courses, courses_of_class(reader, class_id));
    LETOPIS_TRY(listed, reader.students_of_group(class_id));
    std::vector<StudentId> best;
    for (const ListedStudent& one : listed) {
        if (!one.enrolment.covers(on)) continue;
        LETOPIS_TRY(is_best, has_fives_alone(reader, courses, one.enrolment.student_id));
        if (is_best) best.push_back(one.enrolment.student_id);
    }
    return best;
}

std::optional<std::size_t> shown_student(const SchoolLife& school) {
    const auto& students = school.plans.population.students;
    for (std::size_t i = 0; i < students.size(); ++i)
        if (students[i].story.shown) return i;
    return std::nullopt;
}

/// Tells of one group, as long as its year is open and the days lie in it.
class Telling {
public:
    Telling(Desk& desk, PersonId deputy, GroupAchievements view)
        : desk_{desk}, deputy_{deputy}, view_{std::move(view)} {}

    bool is_listed(StudentId student) const {
        return std::any_of(view_.students.begin(), view_.students.end(),
                           [&](const AwardedStudent& one) { return one.student_id == student; });
    }
    void tell(RecordAchievement record, int days_ago) {
        record.study_group_id = view_.study_group_id;
        record.achieved_on = view_.today.plus_days(-days_ago);
        if (may_tell(record.achieved_on) && is_listed(record.student_id))
            desk_.submit(record_achievement(desk_.next_id(), deputy_, std::move(record)));
    }
    void tell(RecordMassEvent record, int days_ago) {
        record.study_group_id = view_.study_group_id;
        record.held_on = view_.today.plus_days(-days_ago);
        record.participants = std::max(1, static_cast<int>(view_.students.size()));
        if (may_tell(record.held_on))
            desk_.submit(record_mass_event(desk_.next_id(), deputy_, std::move(record)));
    }

private:
    bool may_tell(Date on) const { return view_.may_keep && view_.year_starts_on <= on; }

    Desk& desk_;
    PersonId deputy_;
    GroupAchievements view_;
};

Result<Telling> telling_of(Desk& desk, PersonId deputy, StudyGroupId group) {
    LETOPIS_TRY(view, desk.read([&](Reader& reader) -> Result<GroupAchievements> {
        LETOPIS_TRY(standing, read_standing(reader, deputy, moscow_date(desk.now())));
        return open_group_achievements(reader, standing, group, desk.now());
    }));
    return Telling{desk, deputy, std::move(view)};
}

Result<Done> tell_of_class(Desk& desk, PersonId deputy, StudyGroupId group, StudentId shown) {
    LETOPIS_TRY(telling, telling_of(desk, deputy, group));
    telling.tell({.student_id = shown,
                  .kind = AchievementKind::olympiad,
                  .level = AchievementLevel::district,
                  .title = "Всероссийская олимпиада школьников по математике",
                  .outcome = "Призёр муниципального этапа",
                  .document_no = "диплом № 118"},
                 days_since_olympiad);
    telling.tell({.student_id = shown,
                  .kind = AchievementKind::gratitude,
                  .title = "За помощь в подготовке Дня учителя",
                  .document_no = "приказ № 61-у"},
                 days_since_concert);
    telling.tell({.title = "Экскурсия «Москва театральная»",
                  .place = "Большой театр",
                  .conducted_by = "классный руководитель"},
                 days_since_contest);
    return desk.finish();
}

Result<Done> tell_of_association(Desk& desk, PersonId deputy, StudyGroupId group, StudentId shown) {
    LETOPIS_TRY(telling, telling_of(desk, deputy, group));
    telling.tell({.student_id = shown,
                  .kind = AchievementKind::contest,
                  .level = AchievementLevel::city,
                  .title = "Фестиваль хореографических коллективов «Первые шаги»",
                  .outcome = "Лауреат II степени",
                  .document_no = "диплом № 42"},
                 days_since_contest);
    telling.tell({.title = "Концерт ко Дню матери",
                  .place = "актовый зал",
                  .outcome = "показаны два номера",
                  .conducted_by = "педагог объединения"},
                 days_since_concert);
    telling.tell({.title = "Мастер-класс для первоклассников",
                  .place = "зал хореографии",
                  .conducted_by = "педагог объединения"},
                 days_since_olympiad);
    return desk.finish();
}

}  // namespace

Result<Done> award_honour_certificates(Desk& desk, PersonId deputy, StudyGroupId class_id,
                                       Date on) {
    LETOPIS_TRY(best,
                desk.read([&](Reader& reader) { return best_students(reader, class_id, on); }));
    for (const StudentId student : best)
        desk.submit(record_achievement(desk.next_id(), deputy,
                                       {.student_id = student,
                                        .study_group_id = class_id,
                                        .kind = AchievementKind::honour_certificate,
                                        .title = "За отличные успехи в учении",
                                        .achieved_on = on,
                                        .document_no = "приказ № 58-у от " + on.russian()}));
    return desk.finish();
}

Result<Done> tell_achievements(Desk& desk, const SchoolLife& school) {
    const auto shown = shown_student(school);
    if (!shown) return Done{};
    const PersonId deputy = school.people.deputy;
    const StudentId student = school.people.students[*shown];
    const std::size_t own = school.student(*shown).group;
    LETOPIS_TRY_DONE(
        tell_of_class(desk, deputy, school.current.groups[own].study_group_id, student));
    for (std::size_t i = 0; i < school.current.groups.size(); ++i)
        if (school.plans.shape[i].family == ProgrammeFamily::additional)
            LETOPIS_TRY_DONE(tell_of_association(desk, deputy,
                                                 school.current.groups[i].study_group_id, student));
    return Done{};
}

}  // namespace letopis::demo
