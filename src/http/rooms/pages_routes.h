#pragma once
// Pages (страницы): the shells of the web and its files. A shell shows nothing by itself; it is
// given to whoever has a session, and others are sent to the door first.

#include "http/pages/pages.h"
#include "http/routes/call.h"

namespace letopis::http {

/// Below an entry the web knows its own addresses: "/t/j/…".
struct RestPlace {
    std::string rest;
};
LETOPIS_DESCRIBE(RestPlace, rest)
struct FilePlace {
    std::string path;
};
LETOPIS_DESCRIBE(FilePlace, path)

/// The person's own entry, or the door.
Result<Response> show_home(Call& call);
Result<Response> show_sign_in_page(Call& call);
Result<Response> show_verify_page(Call& call);
Result<Response> show_verify_page_at(Call& call, const RestPlace& place);
Result<Response> show_teacher_page(Call& call);
Result<Response> show_teacher_page_at(Call& call, const RestPlace& place);
Result<Response> show_office_page(Call& call);
Result<Response> show_office_page_at(Call& call, const RestPlace& place);
Result<Response> show_archive_page(Call& call);
Result<Response> show_archive_page_at(Call& call, const RestPlace& place);
Result<Response> show_file(Call& call, const FilePlace& place);

/// A page of the bundle as it is. Refuses `unknown_route` when it was not built in.
Result<Response> page_file(Call& call, std::string_view file);
/// To the door, and from there back here.
Response to_sign_in(Call& call);

}  // namespace letopis::http
