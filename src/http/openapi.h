#pragma once
// OpenAPI: the description of the API, made from the table of routes. `letopis openapi` prints it;
// api/openapi.json is the committed copy, and a test compares the two.

#include <string>

namespace letopis::http {

/// OpenAPI 3.1, indented, with a newline at the end. Pages and files of the web are not in it.
std::string openapi_text();

}  // namespace letopis::http
