from django.http import HttpRequest, HttpResponse
from django.middleware.common import CommonMiddleware


class CommonMiddlewareExceptForHealth(CommonMiddleware):
    """Refuses foreign Host headers, but answers /health/… by whatever name it is called.

    Probes and load balancers ask by address, and learn nothing there but "ok".
    """

    def process_request(self, request: HttpRequest) -> HttpResponse | None:
        if request.path_info.startswith("/health/"):
            return None
        return super().process_request(request)
