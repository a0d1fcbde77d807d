// The school is founded, and a year is opened.

#include <algorithm>

#include "app/associations/describe_association.h"
#include "app/people/assign_class_teacher.h"
#include "app/people/assign_role.h"
#include "app/people/enrol_student.h"
#include "app/people/found_school.h"
#include "app/people/set_policy.h"
#include "base/check.h"
#include "demo/calendar/own_calendar.h"
#include "demo/life/care/health.h"
#include "demo/life/local_act.h"
#include "demo/life/office_work.h"
#include "demo/people/told_person.h"
#include "demo/texts/content_table.h"
#include "domain/access/role_scopes.h"

namespace letopis::demo {
namespace {

constexpr std::string_view local_act = "Положение об электронном журнале, приказ № 118";

TimeOfDay at(int hour, int minute = 0) { return {hour * 60 + minute}; }

/// A line of people/office.txt.
struct OfficeHolder {
    AppointedRole role;
    BroughtEmployee employee;
};

AppointedRole role_named(std::string_view word) {
    const auto role = parse_enum<AppointedRole>(word);
    LETOPIS_CHECK(role, "a role of the office is one of those there are");
    return *role;
}

std::vector<OfficeHolder> office_holders() {
    std::vector<OfficeHolder> holders;
    for (const ContentRow& row : table_of("people/office.txt")) {
        BroughtEmployee employee{.position = row.text(6)};
        employee.person.name = {row.text(1), row.text(2), row.text(3)};
        employee.person.sex = sex_of(row.column(4));
        employee.person.birth_date = Date::parse(row.column(5));
        employee.person.personal_no = "Т-" + std::to_string(100 + holders.size());
        holders.push_back({role_named(row.column(0)), std::move(employee)});
    }
    return holders;
}

Command policy(Desk& desk, const SchoolLife& school, std::string key, std::string value,
               Date valid_from, std::string_view clause) {
    return set_policy(desk.next_id(), school.people.director,
                      {.key = std::move(key),
                       .value = std::move(value),
                       .valid_from = valid_from,
                       .clause = std::string{local_act} + ", " + std::string{clause}});
}

/// The persons of the school by name and date of birth.
class PersonFinder {
public:
    static Result<PersonFinder> of(Reader& reader) {
        LETOPIS_TRY(persons, reader.persons());
        PersonFinder finder;
        for (const Person& person : persons)
            finder.by_name_[{folded_name({person.last_name, person.first_name, person.patronymic}),
                             person.birth_date}] = person.person_id;
        return finder;
    }
    PersonId find(const BroughtPerson& person) const {
        const auto found = by_name_.find({folded_name(person.name), person.birth_date});
        return found == by_name_.end() ? PersonId{} : found->second;
    }

private:
    std::map<std::pair<std::string, std::optional<Date>>, PersonId> by_name_;
};

Result<Done> find_people(Desk& desk, SchoolLife& school) {
    return desk.read([&](Reader& reader) -> Result<Done> {
        LETOPIS_TRY(finder, PersonFinder::of(reader));
        KnownPeople& people = school.people;
        people.students.clear();
        people.guardians.clear();
        people.teachers.clear();
        for (const DemoStudent& student : school.plans.population.students)
            people.students.push_back(finder.find(student.person));
        for (const DemoGuardian& guardian : school.plans.population.guardians)
            people.guardians.push_back(finder.find(guardian.person));
        for (const Teacher& teacher : school.plans.staff.teachers())
            people.teachers.push_back(finder.find(teacher.employee.person));
        for (const OfficeHolder& holder : office_holders()) {
            const PersonId id = finder.find(holder.employee.person);
            if (holder.role == AppointedRole::deputy && people.deputy.is_nil()) people.deputy = id;
            if (holder.role == AppointedRole::archivist) people.archivist = id;
            if (holder.role == AppointedRole::clerk) people.clerk = id;
            people.posts[holder.role] = id;
        }
        return Done{};
    });
}

Result<Done> appoint_office(Desk& desk, SchoolLife& school, Date from) {
    LETOPIS_TRY(finder, desk.read([](Reader& reader) { return PersonFinder::of(reader); }));
    int number = 90;
    for (const OfficeHolder& holder : office_holders())
        if (holder.role != AppointedRole::director && !needs_scope(holder.role))
            desk.submit(assign_role(
                desk.next_id(), school.people.director,
                {.person_id = finder.find(holder.employee.person),
                 .role = holder.role,
                 .valid_from = from,
                 .basis = "приказ № " + std::to_string(number++) + "-к от " + from.russian()}));
    return desk.finish();
}

/// A few of those who go on to learn here.
Result<std::optional<AskedScope>> students_under_care(Reader& reader, const SchoolLife& school) {
    constexpr std::size_t one_of = 9;
    constexpr std::size_t most = 5;
    AskedScope asked{.reach = RoleReach::students, .study_group_ids = {}, .subject_ids = {}};
    const Date begins{school.plans.first_year_of(TaughtYear::current), 9, 1};
    const auto& students = school.people.students;
    for (std::size_t i = 0; i < students.size() && asked.student_ids.size() < most; i += one_of) {
        if (students[i].is_nil() || !school.is_here(i, begins)) continue;
        LETOPIS_TRY(enrolments, reader.enrolments_of(students[i]));
        if (!enrolments.empty()) asked.student_ids.push_back(students[i]);
    }
    if (asked.student_ids.empty()) return std::optional<AskedScope>{};
    return std::optional{std::move(asked)};
}

/// Vocational groups of the year for a master, mathematics for a department, students for a social
/// teacher; whose scope would be empty is not appointed.
Result<std::optional<AskedScope>> scope_for(Reader& reader, const SchoolLife& school,
                                            AppointedRole role) {
    AskedScope asked{.reach = RoleReach::vocational, .study_group_ids = {}, .subject_ids = {}};
    if (role == AppointedRole::section_head) return std::optional{asked};
    if (role == AppointedRole::training_master) {
        asked.reach = RoleReach::groups;
        LETOPIS_TRY(groups, reader.study_groups(school.current.school_year_id));
        for (const StudyGroup& group : groups)
            if (group.kind == StudyGroupKind::vocational_group)
                asked.study_group_ids.push_back(group.study_group_id);
        if (asked.study_group_ids.empty()) return std::optional<AskedScope>{};
        return std::optional{std::move(asked)};
    }
    if (role == AppointedRole::counsellor) return students_under_care(reader, school);
    asked.reach = RoleReach::subjects;
    LETOPIS_TRY(subjects, reader.subjects());
    for (const Subject& subject : subjects)
        for (const char* title : {"Математика", "Алгебра", "Геометрия"})
            if (subject.title == title) asked.subject_ids.push_back(subject.subject_id);
    if (asked.subject_ids.empty()) return std::optional<AskedScope>{};
    return std::optional{std::move(asked)};
}

/// Who heads a section or a department, and the master: of groups of the year, so each year anew.
Result<Done> appoint_heads(Desk& desk, SchoolLife& school, Date from) {
    int number = 130;
    for (const OfficeHolder& holder : office_holders()) {
        if (!needs_scope(holder.role)) continue;
        LETOPIS_TRY(asked, desk.read([&](Reader& reader) {
            return scope_for(reader, school, holder.role);
        }));
        if (!asked) continue;
        desk.submit(assign_role(
            desk.next_id(), school.people.director,
            {.person_id = school.people.posts.at(holder.role),
             .role = holder.role,
             .valid_from = from,
             .basis = "приказ № " + std::to_string(number++) + "-к от " + from.russian()},
            std::move(asked)));
    }
    return desk.finish();
}

Result<Done> import_year(Desk& desk, SchoolLife& school, TaughtYear year) {
    const SchoolPlans& plans = school.plans;
    Chance chance{school.seed, "timetable", static_cast<std::uint64_t>(year)};
    auto places = place_lessons(plans.courses(year), plans.shape, chance);
    while (!places) places = place_lessons(plans.courses(year), plans.shape, chance);
    if (year == TaughtYear::current)
        move_to_second_shift(plans.courses(year), shifted_class(plans.shape), *places);

    LETOPIS_TRY_DONE(import_timetable(desk.writer(), desk.next_id(), PersonId{},
                                      opening_of(plans, year), desk.ids()));
    PeopleImport employees = employees_of(plans, year);
    for (OfficeHolder& holder : office_holders())
        if (holder.role != AppointedRole::director)
            employees.people.employees.push_back(std::move(holder.employee));
    LETOPIS_TRY_DONE(
        import_people(desk.writer(), desk.next_id(), PersonId{}, employees, desk.ids()));
    for (const TimetableImport& timetable : timetables_of(plans, year, *places))
        LETOPIS_TRY_DONE(
            import_timetable(desk.writer(), desk.next_id(), PersonId{}, timetable, desk.ids()));
    LETOPIS_TRY_DONE(import_people(desk.writer(), desk.next_id(), PersonId{},
                                   students_of(plans, year), desk.ids()));
    return Done{};
}

}  // namespace

Organization demo_organization() {
    return {.full_name =
                "Государственное бюджетное общеобразовательное учреждение города Москвы "
                "«Школа № 1234»",
            .short_name = "ГБОУ Школа № 1234",
            .address = "117000, г. Москва, ул. Академика Летописцева, д. 12",
            .log_origin = "letopis.example/school-1234"};
}

Result<Done> found_demo_school(Desk& desk, SchoolLife& school) {
    const int first_year = school.plans.first_year_of(TaughtYear::last);
    const Date founded{first_year, 8, 25};
    LETOPIS_TRY_DONE(desk.go_to(moscow_instant(founded, at(10))));
    const BroughtPerson director = office_holders().front().employee.person;
    school.people.director = PersonId::make(desk.now(), desk.ids());
    desk.submit(found_school(desk.next_id(), {.organization = demo_organization(),
                                              .director = {.person_id = school.people.director,
                                                           .last_name = director.name.last_name,
                                                           .first_name = director.name.first_name,
                                                           .patronymic = director.name.patronymic,
                                                           .sex = director.sex,
                                                           .birth_date = director.birth_date,
                                                           .personal_no = director.personal_no},
                                              .directs_from = founded,
                                              .basis = "приказ учредителя № 77-л от 20.08.2018"}));
    const Date from{first_year, 9, 1};
    desk.submit(policy(desk, school, "lock.lesson_edit_days", std::to_string(lesson_edit_days),
                       from, "п. 3.7"));
    desk.submit(
        policy(desk, school, "point.max_days", std::to_string(pending_days), from, "п. 4.5"));
    desk.submit(policy(desk, school, "entry.homework_length", std::to_string(homework_length), from,
                       "п. 3.4"));
    desk.submit(policy(desk, school, "entry.abbreviations", "ТБ; конт. карта", from, "п. 1.9"));
    desk.submit(policy(desk, school, "period.threshold", "60", from, "п. 5.2"));
    desk.submit(policy(desk, school, "annual.strategy", "mean_math", from, "п. 5.6"));
    desk.submit(policy(desk, school, "health.sheet", "kept", from, "п. 7.2"));
    return desk.finish();
}

namespace {

/// Everybody who is here takes his half, and some go to the association as well.
void form_groups(Desk& desk, SchoolLife& school, TaughtYear which, Date begins) {
    const YearLife& year = school.year(which);
    const PersonId deputy = school.people.deputy;
    std::map<StudyGroupId, std::vector<std::size_t>> halves;
    for (const CourseLife& course : year.courses)
        if (course.study_group_id != year.groups[course.group].study_group_id)
            halves[course.study_group_id] = {};
    for (const CourseLife& course : year.courses) {
        const auto half = halves.find(course.study_group_id);
        if (half == halves.end() || !half->second.empty()) continue;
        for (const MemberLife& member : course.members)
            if (school.is_here(member.student, begins)) half->second.push_back(member.student);
    }
    for (const auto& [group, students] : halves)
        for (const std::size_t student : students)
            desk.submit(enrol_student(desk.next_id(), deputy,
                                      {.student_id = school.people.students[student],
                                       .study_group_id = group,
                                       .enrolled_on = begins}));
    const auto& students = school.plans.population.students;
    for (std::size_t i = 0; i < students.size(); ++i)
        if (students[i].association && school.is_here(i, begins))
            desk.submit(enrol_student(
                desk.next_id(), deputy,
                {.student_id = school.people.students[i],
                 .study_group_id = year.groups[*students[i].association].study_group_id,
                 .enrolled_on = begins,
                 .order_no = "12-до/" + std::to_string(begins.year()),
                 .order_on = begins.plus_days(-3)}));
}

/// What its associations are: a programme of three years, fifteen places.
void describe_associations(Desk& desk, const SchoolLife& school, TaughtYear which) {
    constexpr int places = 15;
    constexpr int years_in_programme = 3;
    const YearLife& year = which == TaughtYear::last ? school.last : school.current;
    for (std::size_t group = 0; group < year.groups.size(); ++group) {
        const GroupLine& line = school.plans.shape[group];
        if (line.family != ProgrammeFamily::additional) continue;
        desk.submit(describe_association(desk.next_id(), school.people.deputy,
                                         {.study_group_id = year.groups[group].study_group_id,
                                          .direction = Direction::artistic,
                                          .capacity = places,
                                          .year_of_study = line.grade_in(which),
                                          .years_in_programme = years_in_programme}));
    }
}

}  // namespace

Result<Done> open_year(Desk& desk, SchoolLife& school, TaughtYear which) {
    const int first_year = school.plans.first_year_of(which);
    const Date begins{first_year, 9, 1};
    LETOPIS_TRY_DONE(desk.go_to(moscow_instant(Date{first_year, 8, 28}, at(11, 20))));
    LETOPIS_TRY_DONE(import_year(desk, school, which));
    if (which == TaughtYear::last)
        LETOPIS_TRY_DONE(appoint_office(desk, school, Date{first_year, 8, 26}));
    LETOPIS_TRY_DONE(find_people(desk, school));
    if (which == TaughtYear::current) LETOPIS_TRY_DONE(set_own_calendar(desk, school));
    LETOPIS_TRY_DONE(read_year(desk, school, which));
    if (which == TaughtYear::current)
        LETOPIS_TRY_DONE(appoint_heads(desk, school, Date{first_year, 8, 28}));
    LETOPIS_TRY_DONE(desk.go_to(moscow_instant(Date{first_year, 8, 29}, at(15, 5))));
    form_groups(desk, school, which, begins);
    describe_associations(desk, school, which);
    const YearLife& year = school.year(which);
    for (std::size_t group = 0; group < year.groups.size(); ++group) {
        if (!school.plans.shape[group].is_there_in(which)) continue;
        desk.submit(assign_class_teacher(
            desk.next_id(), school.people.director,
            {.study_group_id = year.groups[group].study_group_id,
             .teacher_id = school.people.teachers[school.plans.staff.leader_of(group, which)],
             .valid_from = begins}));
    }
    if (which == TaughtYear::current) keep_health_sheets(desk, school, begins);
    return desk.finish();
}

}  // namespace letopis::demo
