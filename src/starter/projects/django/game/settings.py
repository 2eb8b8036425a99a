"""Settings. What a deployment may change comes from the environment; README.md lists it all."""

from django.core.exceptions import ImproperlyConfigured

from game import environment
from game.cache import cache
from game.database import databases
from game.environment import PROJECT_DIR
from game.identity import game_name
from game.secret_key import secret_key

environment.load_env_file()

APP_ENV = environment.choice("APP_ENV", ("development", "production"), default="production")
PRODUCTION = APP_ENV == "production"
DATA_DIR = PROJECT_DIR / environment.text("DATA_DIR", "data")
GAME_NAME = game_name(PROJECT_DIR / "game.json")

# Off in development too: the game should meet the same errors there as in production.
# DEBUG=on shows Django's own error pages instead; production ignores it.
DEBUG = not PRODUCTION and environment.flag("DEBUG", default=False)
SECRET_KEY = secret_key(production=PRODUCTION, data_dir=DATA_DIR)
ALLOWED_HOSTS = environment.items(
    # 10.0.2.2 is how the Android emulator calls this machine.
    "ALLOWED_HOSTS",
    "" if PRODUCTION else "localhost,127.0.0.1,[::1],10.0.2.2",
)
if not ALLOWED_HOSTS:
    raise ImproperlyConfigured(
        "ALLOWED_HOSTS is empty. Name the hosts players call, e.g. ALLOWED_HOSTS=api.example.com"
    )

INSTALLED_APPS = [
    "game",
    "game.accounts",
    "game.saves",
    "game.leaderboards",
    "corsheaders",
    "drf_spectacular",
    "whitenoise.runserver_nostatic",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "game.health.middleware.CommonMiddlewareExceptForHealth",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "game.urls"
WSGI_APPLICATION = "game.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

DATABASES = databases(
    environment.text("DATABASE_URL"),
    replica_url=environment.text("DATABASE_REPLICA_URL"),
    project_dir=PROJECT_DIR,
    default=DATA_DIR / "game.sqlite3",
    pool_size=environment.number("DB_POOL_SIZE", default=4, minimum=1, maximum=100),
)
DATABASE_ROUTERS = ["game.replica.Router"]
CACHES = {"default": cache(environment.text("CACHE_URL"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Accounts
AUTH_USER_MODEL = "accounts.Player"
AUTHENTICATION_BACKENDS = ["game.accounts.backends.OperatorBackend"]
PASSWORD_HASHERS = [
    "game.accounts.hashers.Argon2idHasher",
    # Only so that hashes brought from an older Django site still verify (and are upgraded).
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("username", "display_name")},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
TOKEN_DAYS = environment.number("TOKEN_DAYS", default=30, minimum=1, maximum=365)
LOGIN_LIMIT_PER_ACCOUNT = environment.limit("LOGIN_LIMIT_PER_ACCOUNT", "10/300")
LOGIN_LIMIT_PER_ADDRESS = environment.limit("LOGIN_LIMIT_PER_ADDRESS", "100/300")
REGISTER_LIMIT_PER_ADDRESS = environment.limit("REGISTER_LIMIT_PER_ADDRESS", "20/3600")

# Proxies and HTTPS
TRUSTED_PROXIES = environment.number("TRUSTED_PROXIES", default=0, minimum=0, maximum=10)
HTTPS_ONLY = environment.flag("HTTPS_ONLY", default=PRODUCTION)
if environment.flag("TLS_ENDS_AT_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = HTTPS_ONLY
# Load balancers ask for health over plain HTTP.
SECURE_REDIRECT_EXEMPT = [r"^health/"]
SECURE_HSTS_SECONDS = environment.number("HSTS_SECONDS", default=0, minimum=0, maximum=10**9)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = SECURE_HSTS_SECONDS > 0
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS_ONLY
X_FRAME_OPTIONS = "DENY"

# Web games on other origins
CORS_ALLOWED_ORIGINS = environment.items("CORS_ALLOWED_ORIGINS")
CORS_ALLOWED_ORIGIN_REGEXES = (
    [] if PRODUCTION else [r"^http://(localhost|127\.0\.0\.1)(:[0-9]{1,5})?$"]
)
CORS_URLS_REGEX = r"^/(api/|openapi\.json$)"
CORS_EXPOSE_HEADERS = ["Retry-After"]

# The HTTP contract
MAX_BODY_BYTES = 256 * 1024
MAX_BODY_DEPTH = 32
SAVE_SLOTS = 10
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["game.accounts.authentication.BearerAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    # Another format is one more line in each list.
    "DEFAULT_PARSER_CLASSES": ["game.api.json_parser.StrictJSONParser"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_METADATA_CLASS": None,
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "game.api.errors.exception_handler",
}
SPECTACULAR_SETTINGS = {
    "TITLE": GAME_NAME,
    "DESCRIPTION": "Accounts, cloud saves and leaderboards.",
    "VERSION": "1.0.0",
    "COMPONENT_SPLIT_REQUEST": True,
    "SERVE_PUBLIC": True,
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "game.api.schema.refuse_unknown_fields",
    ],
}

# The admin's own files are served from inside Django's package: no collectstatic step.
STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-us"
USE_I18N = True

LOG_LEVEL = environment.choice("LOG_LEVEL", ("DEBUG", "INFO", "WARNING", "ERROR"), default="INFO")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {
        "stdout": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "line",
        }
    },
    "root": {"handlers": ["stdout"], "level": LOG_LEVEL},
    "loggers": {
        # Django's own handlers mail administrators and write to stderr; ours is enough.
        "django": {"handlers": [], "propagate": True},
        "django.server": {"handlers": [], "propagate": True},
        # Refusals are in the access log already.
        "django.request": {"level": "ERROR"},
    },
}
