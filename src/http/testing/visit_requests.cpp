#include "http/testing/visit_requests.h"

namespace letopis::http::testing {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;

std::vector<EntryBody> visit_facts(const SampleSchool& school) {
    std::vector<EntryBody> facts;
    const auto opened = [&](int number, Date to_on, std::vector<StudyGroupId> groups) {
        const auto inspector = id_of<PersonId>(number);
        facts.push_back(PersonRegistered{
            {.person_id = inspector, .last_name = "Лицо" + std::to_string(number)}});
        facts.push_back(VisitOpened{.inspector_id = inspector,
                                    .authority = "Департамент",
                                    .basis_no = "14-К",
                                    .basis_on = Date{2027, 5, 1},
                                    .from_on = Date{2027, 5, 3},
                                    .to_on = to_on,
                                    .study_group_ids = std::move(groups)});
    };
    opened(219, Date{2027, 5, 30}, {});
    opened(216, Date{2027, 6, 30}, {school.class_5a});
    opened(217, Date{2027, 6, 30}, {school.class_5b});
    opened(218, Date{2027, 6, 30}, {});
    return facts;
}

// Commands lack what they need: whoever passes both locks is refused for that.
std::map<std::string, AskedOfPeople> visit_requests(const SampleSchool& school,
                                                    const std::string& visit,
                                                    const NextCommand& command) {
    const std::string visits = "/api/v1/visits";
    const std::string one = visits + "/" + visit;
    const std::string id = R"({"command_id":")" + command() + "\",";
    const std::string of_class = "?study_group_id=" + school.class_5a.text();
    return {{"open_visits", {visits, {}}},
            {"open_visit_groups", {visits + "/study-groups", {}}},
            {"open_visit",
             {visits, id + R"("inspector_id":")" + id_of<PersonId>(150).text() +
                          R"(","last_name":"","first_name":"","patronymic":"","authority":"",)"
                          R"("basis_no":"","basis_on":"2027-05-03","from_on":"2027-05-31",)"
                          R"("to_on":"2027-05-31","whole_school":true,"study_group_ids":[]})"}},
            {"end_visit", {one + "/ending", id + R"("reason":""})"}},
            {"hand_out_visit_login", {one + "/login", {}}},
            {"open_own_visit", {"/api/v1/own-visit", {}}},
            {"open_journal_check", {"/api/v1/journal-check" + of_class, {}}},
            {"print_journal_check", {"/api/v1/journal-check.pdf" + of_class, {}}}};
}

}  // namespace letopis::http::testing
