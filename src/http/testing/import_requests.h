#pragma once
// A whole request to each route of imports and of the first days of a school.

#include <functional>
#include <map>
#include <string>
#include <utility>

#include "domain/testing/sample_school.h"

namespace letopis::http::testing {

/// Target and body by the route's name; `made_import` stands, `command` gives a new command id.
inline std::map<std::string, std::pair<std::string, std::string>> import_requests(
    CommandId made_import, const std::function<std::string()>& command) {
    const std::string imports = "/api/v1/imports";
    const std::string made = imports + "/" + made_import.text();
    const std::string people = R"({"file":{"file_name":"a.csv","coding":"plain","content":"YQ=="},)"
                               R"("year_title":"","columns":[],"form_classes":false})";
    const std::string fet = R"({"file":{"file_name":"a.fet","coding":"plain","content":"YQ=="},)"
                            R"("year_title":"","scope":"load_only"})";
    const auto deed = [&](const std::string& upload) {
        return R"({"command_id":")" + command() + R"(","seen_digest":"","upload":)" + upload + "}";
    };
    return {{"preview_people_import", {imports + "/people/preview", people}},
            {"import_people", {imports + "/people", deed(people)}},
            {"preview_timetable_import", {imports + "/timetable/preview", fet}},
            {"import_timetable", {imports + "/timetable", deed(fet)}},
            {"open_made_import", {made, {}}},
            {"hand_out_logins", {made + "/logins", R"({"persons":[]})"}},
            {"undo_import", {made + "/undoing", R"({"command_id":")" + command() + "\"}"}},
            {"open_setup", {"/api/v1/setup", {}}},
            {"show_usual_year", {"/api/v1/setup/usual-year?family=general", {}}},
            {"open_year",
             {"/api/v1/setup/year",
              R"({"command_id":")" + command() +
                  R"(","year":{"title":"2026/2027","starts_on":"2026-09-01",)"
                  R"("ends_on":"2027-05-26","family":"general","period_kind":"quarter",)"
                  R"("period_system_title":"","periods":[],"bells":[]}})"}},
            {"show_founding", {"/api/v1/founding", {}}},
            {"found_organization",
             {"/api/v1/founding",
              R"({"code":"","full_name":"","short_name":"","address":"","log_origin":"",)"
              R"("last_name":"","first_name":"","patronymic":"","basis":"","login":"",)"
              R"("password":""})"}},
            {"founding_page", {"/setup", {}}}};
}

}  // namespace letopis::http::testing
