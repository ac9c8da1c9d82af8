import { $n as e, $t as t, An as n, Ar as r, Bn as i, Br as a, Bt as o, Ci as s, Cn as c, Cr as l, Dr as u, E as d, En as f, Er as p, Fn as m, Fr as h, Gn as g, Gt as _, Hn as v, Hr as y, In as b, Ir as x, Jr as S, Jt as C, Kn as w, Kt as ee, Lr as te, M as ne, Mn as re, Mr as T, N as ie, Nn as ae, Nr as oe, On as se, Or as ce, Pn as le, Pr as ue, Qn as E, Qt as de, Rn as fe, Rr as pe, Si as me, Sr as he, T as ge, Tn as _e, Tr as ve, Un as ye, Ur as be, Ut as xe, Vn as Se, Vr as Ce, Wn as we, Wr as Te, Wt as Ee, Xn as De, Xt as Oe, Yt as ke, Zn as D, Zt as Ae, _r as je, a as Me, ai as Ne, an as Pe, ar as Fe, br as Ie, ci as Le, cr as O, ct as Re, dn as ze, dr as k, dt as Be, ei as A, er as Ve, fn as He, fr as Ue, gr as We, hr as Ge, in as Ke, ir as j, jn as qe, jr as Je, kn as Ye, kr as Xe, li as Ze, lr as M, mr as Qe, ni as $e, nn as et, nr as N, o as P, oi as tt, or as F, pn as nt, pr as I, qn as rt, qt as it, ri as at, rn as ot, rr as L, si as st, sr as R, ti as ct, tn as lt, tr as z, u as ut, ur as B, vt as dt, wi as V, wn as ft, wr as pt, x as mt, xi as ht, xr as gt, yr as H, yt as _t, zn as vt, zr as yt } from "./request-example-BWn3nX1K.js";
import { Cr as bt, Ct as xt, Dt as St, Et as Ct, G as wt, J as Tt, Jt as Et, K as Dt, Mt as Ot, Nr as kt, Or as At, Pr as jt, Tt as Mt, U as Nt, X as Pt, Y as Ft, Z as It, br as Lt, ct as Rt, et as zt, fr as Bt, gt as Vt, ht as Ht, it as Ut, lt as U, ot as Wt, pr as Gt, rt as Kt, st as qt, vr as Jt, yr as Yt } from "./workspace-events-Dzvwjotq.js";
import { $ as Xt, A as Zt, C as Qt, Et as W, O as $t, U as G, Xt as en, _t as tn, bt as nn, d as K, f as rn, ht as an, j as on, m as q, mt as sn, nt as cn, ot as ln, p as un, q as dn, st as fn, u as pn, ut as mn, v as hn, x as gn, z as _n } from "./icons-C4tRQKF1.js";
import { t as vn } from "./browser-BSlw-Jpg.js";
// vendor/node_modules/@scalar/api-reference/dist/_virtual/_plugin-vue_export-helper.js
var yn = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, { resolveLocalization: bn, provideLocalization: xn, useLocalization: Sn } = bt({
	localeTranslations: {
		en: {
			common: {
				streamItem: "Stream item",
				description: "Description",
				httpMethod: "HTTP Method",
				path: "Path",
				copyDefault: "Copy default value",
				copyExample: "Copy example value"
			},
			search: {
				label: "Search",
				inputLabel: "Enter search query",
				open: "Open Search",
				placeholder: "Search...",
				clear: "Clear Search",
				noResults: "No results found",
				keyboardShortcut: "Keyboard Shortcut:",
				command: "Command",
				control: "Control",
				results: "Reference Search Results",
				navigate: "Navigate",
				select: "Select",
				instructions: "Press up arrow / down arrow to navigate, enter to select, type to filter results",
				entryHeading: "Heading",
				entryOperation: "Operation",
				entryTag: "Tag",
				entryTagGroup: "Tag Group",
				entryWebhook: "Webhook"
			},
			navigation: {
				introduction: "Introduction",
				closeGroup: "Close Group",
				closeMenu: "Close Menu",
				openGroup: "Open Group",
				openMenu: "Open Menu",
				operations: "Operations",
				endpoints: "{name} endpoints",
				showAllEndpoints: "Show all {name} endpoints",
				sidebarFor: "Sidebar for {name}",
				mainContent: "API documentation for {name}",
				collapsed: "Collapsed",
				webhooks: "Webhooks",
				channels: "Channels"
			},
			server: {
				label: "Server",
				select: "Select a server"
			},
			info: { termsOfService: "Terms of Service" },
			asyncapi: {
				servers: "Servers",
				protocols: "Protocols"
			},
			clientLibraries: {
				heading: "Client Libraries",
				more: "More",
				selectAll: "Select from all clients"
			},
			operation: {
				codeSampleUnavailable: "No code sample available for this example.",
				body: "Body",
				cookies: "Cookies",
				headers: "Headers",
				pathParameters: "Path Parameters",
				queryParameters: "Query Parameters",
				requestBody: "Request Body",
				responses: "Responses",
				testRequest: "Test Request",
				webhook: "Webhook",
				selectedContentType: "Selected Content Type",
				callbacks: "Callbacks"
			},
			response: {
				xmlGenerationLimit: "The XML example exceeds the generation limit. Supply a serialized XML example to display the complete payload.",
				xmlGenerationFailed: "Unable to generate an XML example: {message}",
				exampleResponses: "Example Responses",
				noBody: "No Body",
				showSchema: "Show Schema",
				status: "Status"
			},
			schema: {
				noAllowedValues: "No values satisfy this enum constraint.",
				example: "Example",
				examples: "Examples",
				default: "Default",
				schema: "Schema",
				emptyObject: "Empty object",
				showAdditionalProperties: "Show additional properties",
				forName: "for {name}",
				showSchemaDetails: "Show Schema Details",
				oneOf: "One of",
				anyOf: "Any of",
				allOf: "All of",
				not: "Not",
				unknownType: "unknown type",
				propertyCount: "Properties: {count}",
				headerCount: "Headers: {count}",
				recursiveReference: "Recursive reference to {name}",
				recursive: "recursive",
				additionalProperties: "additional properties",
				const: "const",
				deprecated: "deprecated",
				discriminator: "Discriminator",
				enum: "enum",
				format: "Format",
				greaterThan: "greater than",
				keys: "keys",
				lessThan: "less than",
				max: "max",
				min: "min",
				maxLength: "max length",
				minLength: "min length",
				multipleOf: "multiple of",
				nullable: "nullable",
				propertyNames: "property names",
				pattern: "Pattern",
				copyPattern: "Copy pattern",
				readOnly: "read-only",
				required: "required",
				hideValues: "Hide values",
				showAllValues: "Show all values",
				type: "Type",
				unique: "unique",
				values: "values",
				writeOnly: "write-only"
			},
			download: {
				openapi: "Download OpenAPI Document",
				asyncapi: "Download AsyncAPI Document"
			},
			models: { label: "Models" },
			actions: {
				copyAsMarkdown: "Copy as Markdown",
				copied: "Copied",
				copyMarkdownFailed: "Failed to copy Markdown",
				copyLink: "Copy link",
				copyLinkTo: "Copy link to {name}",
				copyToClipboard: "Copy link to clipboard",
				copyEndpointUrl: "Copy endpoint URL",
				showMore: "Show More"
			},
			agent: {
				askAi: "Ask AI",
				askAiAgent: "Ask AI Agent",
				close: "Close Client"
			},
			mcp: {
				generate: "Generate MCP",
				connect: "Connect MCP"
			},
			developerTools: {
				title: "Developer Tools",
				configure: "Configure",
				share: "Share",
				deploy: "Deploy",
				scalarConfiguration: "Scalar Configuration",
				theme: "Theme",
				layout: "Layout",
				layoutOptions: "Layout Options",
				intro: "The developer tools allow you to customize the appearance and behavior of your documentation. You can also share your documentation using the Scalar Registry.",
				disableToolbarBefore: "To disable the toolbar, set",
				disableToolbarAfter: "in your configuration.",
				localhostOnly: "The developer tools will only appear when running on localhost.",
				layoutModern: "Modern",
				layoutClassic: "Classic",
				showSidebar: "Show Sidebar",
				defaultOpenFirstTag: "Default Open First Tag",
				defaultOpenAllTags: "Default Open All Tags",
				expandAll: "Expand All {label}",
				expandAllResponses: "Expand All Responses",
				hideClientButton: "Hide Client Button",
				hideDarkModeToggle: "Hide Dark Mode Toggle",
				hideModels: "Hide {label}",
				hideSearch: "Hide Search",
				showOperationId: "Show Operation ID",
				hideTestRequestButton: "Hide Test Request Button",
				scalarDocs: "Scalar Docs",
				deployDescription: "Deploy your documentation on Scalar, the modern documentation platform for your API and everything else.",
				shareTitle: "Share your API Reference",
				shareDescription: "Upload your OpenAPI document to share your API Reference with others. As easy as pressing a button.",
				uploadDocument: "Upload Document",
				temporaryLinkExpiration: "Your document will automatically be deleted after 7 days.",
				deployOnScalar: "Deploy on Scalar",
				deployFree: "Deploy your documentation for free.",
				additionalFeaturesMightRequire: "Additional features might require",
				generate: "Generate",
				passwordProtection: "Password Protection",
				customDomains: "Custom Domains",
				freeFormContent: "Free-form content",
				cdnInfrastructure: "CDN Infrastructure",
				pullFromGitHub: "Pull from GitHub",
				markdownMdx: "Markdown/MDX",
				spectralLinting: "Spectral Linting",
				jsonSchemaHosting: "JSON Schema Hosting",
				askAi: "Ask AI",
				mcpServers: "MCP Servers",
				unableToExportDocument: "Unable to export active document",
				unknownError: "An unknown error occurred"
			},
			gettingStarted: {
				swaggerEditor: "Swagger Editor",
				description: "Welcome to the Scalar API References + Swagger Editor, a Free & Open-Source tool that takes your Swagger/OAS file and generates Beautiful API references.",
				showExample: "Show Example",
				uploadFile: "Upload File",
				integrations: "INTEGRATIONS",
				theming: "THEMING",
				features: "Features",
				customize: "Customize",
				customizeDescription: "Bring your typography & color palettes, or use our themes!",
				testing: "Testing",
				testingDescription: "A deeply integrated Rest API Client (Also Free & Open-Source)",
				search: "Search",
				searchDescription: "Fully integrated Search (Using fuse.js)",
				hosting: "Hosting",
				hostingDescription: "Free subdomain hosting on https://apidocumentation.com",
				openApiSwagger: "OpenAPI & Swagger",
				openApiSwaggerDescription: "Support for OpenAPI 3.1, OpenAPI 3.0, and Swagger 2.0",
				codeSamples: "Code Samples",
				codeSamplesDescription: "Code samples to show off your API in most popular languages"
			},
			footer: { poweredByScalar: "Powered by Scalar" },
			authentication: {
				detailsRequired: "Authentication required",
				detailsOptional: "Authentication optional",
				apiKey: "API key",
				mutualTLS: "Mutual TLS",
				apiKeyCookie: "Send the API key in the “{name}” cookie.",
				apiKeyHeader: "Send the API key in the “{name}” header.",
				apiKeyQuery: "Send the API key in the “{name}” query parameter.",
				title: "Authentication",
				accepts: "Accepts",
				allOf: "all of:",
				authentication: "authentication",
				optional: "Auth Optional",
				oneOf: "one of:",
				required: "Auth Required",
				requires: "Requires",
				scopes: "OAuth scopes"
			}
		},
		ru: {
			common: {
				streamItem: "Элемент потока",
				description: "Описание",
				httpMethod: "HTTP-метод",
				path: "Путь",
				copyDefault: "Скопировать значение по умолчанию",
				copyExample: "Скопировать пример значения"
			},
			search: {
				label: "Поиск",
				inputLabel: "Введите поисковый запрос",
				open: "Открыть поиск",
				placeholder: "Поиск...",
				clear: "Очистить поиск",
				noResults: "Результаты не найдены",
				keyboardShortcut: "Сочетание клавиш:",
				command: "Command",
				control: "Control",
				results: "Результаты поиска по документации",
				navigate: "Навигация",
				select: "Выбрать",
				instructions: "Нажмите стрелку вверх или вниз для навигации, Enter для выбора, вводите текст для фильтрации результатов",
				entryHeading: "Заголовок",
				entryOperation: "Операция",
				entryTag: "Тег",
				entryTagGroup: "Группа тегов",
				entryWebhook: "Вебхук"
			},
			navigation: {
				introduction: "Введение",
				closeGroup: "Закрыть группу",
				closeMenu: "Закрыть меню",
				openGroup: "Открыть группу",
				openMenu: "Открыть меню",
				operations: "Операции",
				endpoints: "Эндпоинты {name}",
				showAllEndpoints: "Показать все эндпоинты {name}",
				sidebarFor: "Боковая панель для {name}",
				mainContent: "Документация API для {name}",
				collapsed: "Свернуто",
				webhooks: "Вебхуки",
				channels: "Каналы"
			},
			server: {
				label: "Сервер",
				select: "Выберите сервер"
			},
			info: { termsOfService: "Условия использования" },
			asyncapi: {
				servers: "Серверы",
				protocols: "Протоколы"
			},
			clientLibraries: {
				heading: "Клиентские библиотеки",
				more: "Ещё",
				selectAll: "Выбрать из всех клиентов"
			},
			operation: {
				codeSampleUnavailable: "Для этого примера нет доступного образца кода.",
				body: "Тело",
				cookies: "Cookie",
				headers: "Заголовки",
				pathParameters: "Параметры пути",
				queryParameters: "Query-параметры",
				requestBody: "Тело запроса",
				responses: "Ответы",
				testRequest: "Проверить запрос",
				webhook: "Вебхук",
				selectedContentType: "Выбранный тип содержимого",
				callbacks: "Обратные вызовы"
			},
			response: {
				xmlGenerationLimit: "Пример XML превышает ограничение генерации. Укажите сериализованный пример XML, чтобы отобразить содержимое полностью.",
				xmlGenerationFailed: "Не удалось создать пример XML: {message}",
				exampleResponses: "Примеры ответов",
				noBody: "Нет тела",
				showSchema: "Показать схему",
				status: "Статус"
			},
			schema: {
				noAllowedValues: "Ни одно значение не удовлетворяет этому ограничению enum.",
				example: "Пример",
				examples: "Примеры",
				default: "Значение по умолчанию",
				schema: "Схема",
				emptyObject: "Пустой объект",
				showAdditionalProperties: "Показать дополнительные свойства",
				forName: "для {name}",
				showSchemaDetails: "Показать детали схемы",
				oneOf: "Один из",
				anyOf: "Любой из",
				allOf: "Все из",
				not: "Не",
				unknownType: "неизвестный тип",
				propertyCount: "Свойства: {count}",
				headerCount: "Заголовки: {count}",
				recursiveReference: "Рекурсивная ссылка на {name}",
				recursive: "рекурсивно",
				additionalProperties: "дополнительные свойства",
				const: "константа",
				deprecated: "устарело",
				discriminator: "Дискриминатор",
				enum: "enum",
				format: "Формат",
				greaterThan: "больше чем",
				keys: "ключи",
				lessThan: "меньше чем",
				max: "макс.",
				min: "мин.",
				maxLength: "макс. длина",
				minLength: "мин. длина",
				multipleOf: "кратно",
				nullable: "может быть null",
				propertyNames: "имена свойств",
				pattern: "Шаблон",
				copyPattern: "Скопировать шаблон",
				readOnly: "только чтение",
				required: "обязательно",
				hideValues: "Скрыть значения",
				showAllValues: "Показать все значения",
				type: "Тип",
				unique: "уникально",
				values: "значения",
				writeOnly: "только запись"
			},
			download: {
				openapi: "Скачать OpenAPI-документ",
				asyncapi: "Скачать AsyncAPI-документ"
			},
			models: { label: "Модели" },
			actions: {
				copyAsMarkdown: "Копировать как Markdown",
				copied: "Скопировано",
				copyMarkdownFailed: "Не удалось скопировать Markdown",
				copyLink: "Скопировать ссылку",
				copyLinkTo: "Скопировать ссылку на {name}",
				copyToClipboard: "Скопировать ссылку в буфер обмена",
				copyEndpointUrl: "Скопировать URL endpoint-а",
				showMore: "Показать ещё"
			},
			agent: {
				askAi: "Спросить AI",
				askAiAgent: "Спросить AI-агента",
				close: "Закрыть клиент"
			},
			mcp: {
				generate: "Создать MCP",
				connect: "Подключить MCP"
			},
			developerTools: {
				title: "Инструменты разработчика",
				configure: "Настроить",
				share: "Поделиться",
				deploy: "Опубликовать",
				scalarConfiguration: "Конфигурация Scalar",
				theme: "Тема",
				layout: "Макет",
				layoutOptions: "Параметры макета",
				intro: "Инструменты разработчика позволяют настроить внешний вид и поведение документации. Также можно поделиться документацией через Scalar Registry.",
				disableToolbarBefore: "Чтобы отключить панель, установите",
				disableToolbarAfter: "в конфигурации.",
				localhostOnly: "Инструменты разработчика отображаются только при запуске на localhost.",
				layoutModern: "Современный",
				layoutClassic: "Классический",
				showSidebar: "Показать боковую панель",
				defaultOpenFirstTag: "Открывать первый тег по умолчанию",
				defaultOpenAllTags: "Открывать все теги по умолчанию",
				expandAll: "Развернуть все {label}",
				expandAllResponses: "Развернуть все ответы",
				hideClientButton: "Скрыть кнопку клиента",
				hideDarkModeToggle: "Скрыть переключатель тёмной темы",
				hideModels: "Скрыть {label}",
				hideSearch: "Скрыть поиск",
				showOperationId: "Показать ID операции",
				hideTestRequestButton: "Скрыть кнопку тестового запроса",
				scalarDocs: "Scalar Docs",
				deployDescription: "Опубликуйте документацию на Scalar — современной платформе документации для вашего API и не только.",
				shareTitle: "Поделиться API Reference",
				shareDescription: "Загрузите документ OpenAPI, чтобы поделиться API Reference с другими. Так же просто, как нажать кнопку.",
				uploadDocument: "Загрузить документ",
				temporaryLinkExpiration: "Документ будет автоматически удалён через 7 дней.",
				deployOnScalar: "Опубликовать на Scalar",
				deployFree: "Опубликуйте документацию бесплатно.",
				additionalFeaturesMightRequire: "Для дополнительных возможностей может потребоваться",
				generate: "Создать",
				passwordProtection: "Защита паролем",
				customDomains: "Пользовательские домены",
				freeFormContent: "Произвольный контент",
				cdnInfrastructure: "CDN-инфраструктура",
				pullFromGitHub: "Загрузка из GitHub",
				markdownMdx: "Markdown/MDX",
				spectralLinting: "Линтинг Spectral",
				jsonSchemaHosting: "Хостинг JSON Schema",
				askAi: "Спросить AI",
				mcpServers: "MCP-серверы",
				unableToExportDocument: "Не удалось экспортировать активный документ",
				unknownError: "Произошла неизвестная ошибка"
			},
			gettingStarted: {
				swaggerEditor: "Swagger Editor",
				description: "Добро пожаловать в Scalar API References + Swagger Editor — бесплатный инструмент с открытым исходным кодом, который принимает файл Swagger/OAS и создаёт красивые API Reference.",
				showExample: "Показать пример",
				uploadFile: "Загрузить файл",
				integrations: "ИНТЕГРАЦИИ",
				theming: "ТЕМЫ",
				features: "Возможности",
				customize: "Настройка",
				customizeDescription: "Используйте свою типографику и цветовые палитры или наши темы!",
				testing: "Тестирование",
				testingDescription: "Глубоко интегрированный REST API Client (тоже бесплатный и с открытым исходным кодом)",
				search: "Поиск",
				searchDescription: "Полностью интегрированный поиск (с использованием fuse.js)",
				hosting: "Хостинг",
				hostingDescription: "Бесплатный хостинг на поддомене https://apidocumentation.com",
				openApiSwagger: "OpenAPI и Swagger",
				openApiSwaggerDescription: "Поддержка OpenAPI 3.1, OpenAPI 3.0 и Swagger 2.0",
				codeSamples: "Примеры кода",
				codeSamplesDescription: "Примеры кода для демонстрации вашего API на самых популярных языках"
			},
			footer: { poweredByScalar: "Работает на Scalar" },
			authentication: {
				detailsRequired: "Требуется аутентификация",
				detailsOptional: "Аутентификация необязательна",
				apiKey: "Ключ API",
				mutualTLS: "Взаимная аутентификация TLS",
				apiKeyCookie: "Передайте ключ API в cookie «{name}».",
				apiKeyHeader: "Передайте ключ API в заголовке «{name}».",
				apiKeyQuery: "Передайте ключ API в параметре запроса «{name}».",
				title: "Аутентификация",
				accepts: "Принимает",
				allOf: "все из:",
				authentication: "аутентификация",
				optional: "Аутентификация необязательна",
				oneOf: "одно из:",
				required: "Требуется аутентификация",
				requires: "Требуется",
				scopes: "Области OAuth"
			}
		},
		es: {
			common: {
				streamItem: "Elemento del flujo",
				description: "Descripción",
				httpMethod: "Método HTTP",
				path: "Ruta",
				copyDefault: "Copiar valor por defecto",
				copyExample: "Copiar valor de ejemplo"
			},
			search: {
				label: "Buscar",
				inputLabel: "Introduce tu consulta de búsqueda",
				open: "Abrir búsqueda",
				placeholder: "Buscar...",
				clear: "Borrar búsqueda",
				noResults: "No se encontraron resultados",
				keyboardShortcut: "Atajo de teclado:",
				command: "Comando",
				control: "Control",
				results: "Resultados de búsqueda de la referencia",
				navigate: "Navegar",
				select: "Seleccionar",
				instructions: "Pulsa flecha arriba o abajo para navegar, Enter para seleccionar y escribe para filtrar resultados",
				entryHeading: "Encabezado",
				entryOperation: "Operación",
				entryTag: "Etiqueta",
				entryTagGroup: "Grupo de etiquetas",
				entryWebhook: "Webhook"
			},
			navigation: {
				introduction: "Introducción",
				closeGroup: "Cerrar grupo",
				closeMenu: "Cerrar menú",
				openGroup: "Abrir grupo",
				openMenu: "Abrir menú",
				operations: "Operaciones",
				endpoints: "Endpoints de {name}",
				showAllEndpoints: "Mostrar todos los endpoints de {name}",
				sidebarFor: "Barra lateral de {name}",
				mainContent: "Documentación de la API de {name}",
				collapsed: "Contraído",
				webhooks: "Webhooks",
				channels: "Canales"
			},
			server: {
				label: "Servidor",
				select: "Seleccionar un servidor"
			},
			info: { termsOfService: "Términos del servicio" },
			asyncapi: {
				servers: "Servidores",
				protocols: "Protocolos"
			},
			clientLibraries: {
				heading: "Bibliotecas cliente",
				more: "Más",
				selectAll: "Seleccionar entre todos los clientes"
			},
			operation: {
				codeSampleUnavailable: "No hay ninguna muestra de código disponible para este ejemplo.",
				body: "Cuerpo",
				cookies: "Cookies",
				headers: "Encabezados",
				pathParameters: "Parámetros de ruta",
				queryParameters: "Parámetros de consulta",
				requestBody: "Cuerpo de la solicitud",
				responses: "Respuestas",
				testRequest: "Probar solicitud",
				webhook: "Webhook",
				selectedContentType: "Tipo de contenido seleccionado",
				callbacks: "Callbacks"
			},
			response: {
				xmlGenerationLimit: "El ejemplo XML supera el límite de generación. Proporcione un ejemplo XML serializado para mostrar el contenido completo.",
				xmlGenerationFailed: "No se puede generar un ejemplo XML: {message}",
				exampleResponses: "Ejemplos de respuesta",
				noBody: "Sin cuerpo",
				showSchema: "Mostrar esquema",
				status: "Estado"
			},
			schema: {
				noAllowedValues: "Ningún valor satisface esta restricción enum.",
				example: "Ejemplo",
				examples: "Ejemplos",
				default: "Predeterminado",
				schema: "Esquema",
				emptyObject: "Objeto vacío",
				showAdditionalProperties: "Mostrar propiedades adicionales",
				forName: "para {name}",
				showSchemaDetails: "Mostrar detalles del esquema",
				oneOf: "Uno de",
				anyOf: "Cualquiera de",
				allOf: "Todos de",
				not: "No",
				unknownType: "tipo desconocido",
				propertyCount: "Propiedades: {count}",
				headerCount: "Encabezados: {count}",
				recursiveReference: "Referencia recursiva a {name}",
				recursive: "recursivo",
				additionalProperties: "propiedades adicionales",
				const: "constante",
				deprecated: "obsoleto",
				discriminator: "Discriminador",
				enum: "enum",
				format: "Formato",
				greaterThan: "mayor que",
				keys: "claves",
				lessThan: "menor que",
				max: "máx.",
				min: "mín.",
				maxLength: "longitud máx.",
				minLength: "longitud mín.",
				multipleOf: "múltiplo de",
				nullable: "admite null",
				propertyNames: "nombres de propiedades",
				pattern: "Patrón",
				copyPattern: "Copiar patrón",
				readOnly: "solo lectura",
				required: "obligatorio",
				hideValues: "Ocultar valores",
				showAllValues: "Mostrar todos los valores",
				type: "Tipo",
				unique: "único",
				values: "valores",
				writeOnly: "solo escritura"
			},
			download: {
				openapi: "Descargar documento OpenAPI",
				asyncapi: "Descargar documento AsyncAPI"
			},
			models: { label: "Modelos" },
			actions: {
				copyAsMarkdown: "Copiar como Markdown",
				copied: "Copiado",
				copyMarkdownFailed: "No se pudo copiar Markdown",
				copyLink: "Copiar enlace",
				copyLinkTo: "Copiar enlace a {name}",
				copyToClipboard: "Copiar enlace al portapapeles",
				copyEndpointUrl: "Copiar URL del endpoint",
				showMore: "Mostrar más"
			},
			agent: {
				askAi: "Preguntar a IA",
				askAiAgent: "Preguntar al agente de IA",
				close: "Cerrar cliente"
			},
			mcp: {
				generate: "Generar MCP",
				connect: "Conectar MCP"
			},
			developerTools: {
				title: "Herramientas de desarrollo",
				configure: "Configurar",
				share: "Compartir",
				deploy: "Desplegar",
				scalarConfiguration: "Configuración de Scalar",
				theme: "Tema",
				layout: "Diseño",
				layoutOptions: "Opciones de diseño",
				intro: "Las herramientas de desarrollo te permiten personalizar la apariencia y el comportamiento de tu documentación. También puedes compartir tu documentación con Scalar Registry.",
				disableToolbarBefore: "Para desactivar la barra de herramientas, configura",
				disableToolbarAfter: "en tu configuración.",
				localhostOnly: "Las herramientas de desarrollo solo aparecerán al ejecutarse en localhost.",
				layoutModern: "Moderno",
				layoutClassic: "Clásico",
				showSidebar: "Mostrar barra lateral",
				defaultOpenFirstTag: "Abrir la primera etiqueta por defecto",
				defaultOpenAllTags: "Abrir todas las etiquetas por defecto",
				expandAll: "Expandir todo {label}",
				expandAllResponses: "Expandir todas las respuestas",
				hideClientButton: "Ocultar botón del cliente",
				hideDarkModeToggle: "Ocultar selector de modo oscuro",
				hideModels: "Ocultar {label}",
				hideSearch: "Ocultar búsqueda",
				showOperationId: "Mostrar ID de operación",
				hideTestRequestButton: "Ocultar botón de solicitud de prueba",
				scalarDocs: "Scalar Docs",
				deployDescription: "Despliega tu documentación en Scalar, la plataforma moderna de documentación para tu API y mucho más.",
				shareTitle: "Comparte tu API Reference",
				shareDescription: "Sube tu documento OpenAPI para compartir tu API Reference con otras personas. Tan fácil como pulsar un botón.",
				uploadDocument: "Subir documento",
				temporaryLinkExpiration: "Tu documento se eliminará automáticamente después de 7 días.",
				deployOnScalar: "Desplegar en Scalar",
				deployFree: "Despliega tu documentación gratis.",
				additionalFeaturesMightRequire: "Las funciones adicionales pueden requerir",
				generate: "Generar",
				passwordProtection: "Protección con contraseña",
				customDomains: "Dominios personalizados",
				freeFormContent: "Contenido libre",
				cdnInfrastructure: "Infraestructura CDN",
				pullFromGitHub: "Importar desde GitHub",
				markdownMdx: "Markdown/MDX",
				spectralLinting: "Linting de Spectral",
				jsonSchemaHosting: "Alojamiento de JSON Schema",
				askAi: "Preguntar a IA",
				mcpServers: "Servidores MCP",
				unableToExportDocument: "No se pudo exportar el documento activo",
				unknownError: "Se produjo un error desconocido"
			},
			gettingStarted: {
				swaggerEditor: "Swagger Editor",
				description: "Bienvenido a Scalar API References + Swagger Editor, una herramienta gratuita y de código abierto que toma tu archivo Swagger/OAS y genera API References elegantes.",
				showExample: "Mostrar ejemplo",
				uploadFile: "Subir archivo",
				integrations: "INTEGRACIONES",
				theming: "TEMAS",
				features: "Funciones",
				customize: "Personalizar",
				customizeDescription: "Usa tu tipografía y paletas de colores, o nuestros temas.",
				testing: "Pruebas",
				testingDescription: "Un REST API Client profundamente integrado (también gratuito y de código abierto)",
				search: "Búsqueda",
				searchDescription: "Búsqueda completamente integrada (con fuse.js)",
				hosting: "Hosting",
				hostingDescription: "Hosting gratuito en un subdominio de https://apidocumentation.com",
				openApiSwagger: "OpenAPI y Swagger",
				openApiSwaggerDescription: "Compatibilidad con OpenAPI 3.1, OpenAPI 3.0 y Swagger 2.0",
				codeSamples: "Ejemplos de código",
				codeSamplesDescription: "Ejemplos de código para mostrar tu API en los lenguajes más populares"
			},
			footer: { poweredByScalar: "Desarrollado por Scalar" },
			authentication: {
				detailsRequired: "Autenticación obligatoria",
				detailsOptional: "Autenticación opcional",
				apiKey: "Clave API",
				mutualTLS: "TLS mutuo",
				apiKeyCookie: "Envía la clave API en la cookie «{name}».",
				apiKeyHeader: "Envía la clave API en la cabecera «{name}».",
				apiKeyQuery: "Envía la clave API en el parámetro de consulta «{name}».",
				title: "Autenticación",
				accepts: "Acepta",
				allOf: "todo lo siguiente:",
				authentication: "autenticación",
				optional: "Autenticación opcional",
				oneOf: "uno de:",
				required: "Autenticación requerida",
				requires: "Requiere",
				scopes: "Ámbitos de OAuth"
			}
		},
		fr: {
			common: {
				streamItem: "Élément du flux",
				description: "Description",
				httpMethod: "Méthode HTTP",
				path: "Chemin",
				copyDefault: "Copier la valeur par défaut",
				copyExample: "Copier la valeur d’exemple"
			},
			search: {
				label: "Rechercher",
				inputLabel: "Saisissez votre recherche",
				open: "Ouvrir la recherche",
				placeholder: "Rechercher...",
				clear: "Effacer la recherche",
				noResults: "Aucun résultat trouvé",
				keyboardShortcut: "Raccourci clavier :",
				command: "Commande",
				control: "Contrôle",
				results: "Résultats de recherche de la référence",
				navigate: "Naviguer",
				select: "Sélectionner",
				instructions: "Appuyez sur flèche haut ou bas pour naviguer, Entrée pour sélectionner, saisissez du texte pour filtrer les résultats",
				entryHeading: "Titre",
				entryOperation: "Opération",
				entryTag: "Balise",
				entryTagGroup: "Groupe de balises",
				entryWebhook: "Webhook"
			},
			navigation: {
				introduction: "Introduction",
				closeGroup: "Fermer le groupe",
				closeMenu: "Fermer le menu",
				openGroup: "Ouvrir le groupe",
				openMenu: "Ouvrir le menu",
				operations: "Opérations",
				endpoints: "Endpoints de {name}",
				showAllEndpoints: "Afficher tous les endpoints de {name}",
				sidebarFor: "Barre latérale pour {name}",
				mainContent: "Documentation de l’API pour {name}",
				collapsed: "Réduit",
				webhooks: "Webhooks",
				channels: "Canaux"
			},
			server: {
				label: "Serveur",
				select: "Sélectionner un serveur"
			},
			info: { termsOfService: "Conditions d’utilisation" },
			asyncapi: {
				servers: "Serveurs",
				protocols: "Protocoles"
			},
			clientLibraries: {
				heading: "Bibliothèques clientes",
				more: "Plus",
				selectAll: "Sélectionner parmi tous les clients"
			},
			operation: {
				codeSampleUnavailable: "Aucun extrait de code disponible pour cet exemple.",
				body: "Corps",
				cookies: "Cookies",
				headers: "En-têtes",
				pathParameters: "Paramètres de chemin",
				queryParameters: "Paramètres de requête",
				requestBody: "Corps de la requête",
				responses: "Réponses",
				testRequest: "Tester la requête",
				webhook: "Webhook",
				selectedContentType: "Type de contenu sélectionné",
				callbacks: "Callbacks"
			},
			response: {
				xmlGenerationLimit: "L’exemple XML dépasse la limite de génération. Fournissez un exemple XML sérialisé pour afficher le contenu complet.",
				xmlGenerationFailed: "Impossible de générer un exemple XML : {message}",
				exampleResponses: "Exemples de réponses",
				noBody: "Aucun corps",
				showSchema: "Afficher le schéma",
				status: "Statut"
			},
			schema: {
				noAllowedValues: "Aucune valeur ne satisfait cette contrainte enum.",
				example: "Exemple",
				examples: "Exemples",
				default: "Par défaut",
				schema: "Schéma",
				emptyObject: "Objet vide",
				showAdditionalProperties: "Afficher les propriétés supplémentaires",
				forName: "pour {name}",
				showSchemaDetails: "Afficher les détails du schéma",
				oneOf: "Un parmi",
				anyOf: "N’importe lequel parmi",
				allOf: "Tous parmi",
				not: "Non",
				unknownType: "type inconnu",
				propertyCount: "Propriétés : {count}",
				headerCount: "En-têtes : {count}",
				recursiveReference: "Référence récursive vers {name}",
				recursive: "récursif",
				additionalProperties: "propriétés supplémentaires",
				const: "constante",
				deprecated: "obsolète",
				discriminator: "Discriminateur",
				enum: "enum",
				format: "Format",
				greaterThan: "supérieur à",
				keys: "clés",
				lessThan: "inférieur à",
				max: "max.",
				min: "min.",
				maxLength: "longueur max.",
				minLength: "longueur min.",
				multipleOf: "multiple de",
				nullable: "nullable",
				propertyNames: "noms des propriétés",
				pattern: "Motif",
				copyPattern: "Copier le motif",
				readOnly: "lecture seule",
				required: "obligatoire",
				hideValues: "Masquer les valeurs",
				showAllValues: "Afficher toutes les valeurs",
				type: "Type",
				unique: "unique",
				values: "valeurs",
				writeOnly: "écriture seule"
			},
			download: {
				openapi: "Télécharger le document OpenAPI",
				asyncapi: "Télécharger le document AsyncAPI"
			},
			models: { label: "Modèles" },
			actions: {
				copyAsMarkdown: "Copier en Markdown",
				copied: "Copié",
				copyMarkdownFailed: "Impossible de copier le Markdown",
				copyLink: "Copier le lien",
				copyLinkTo: "Copier le lien vers {name}",
				copyToClipboard: "Copier le lien dans le presse-papiers",
				copyEndpointUrl: "Copier l’URL de l’endpoint",
				showMore: "Afficher plus"
			},
			agent: {
				askAi: "Demander à l’IA",
				askAiAgent: "Demander à l’agent IA",
				close: "Fermer le client"
			},
			mcp: {
				generate: "Générer MCP",
				connect: "Connecter MCP"
			},
			developerTools: {
				title: "Outils de développement",
				configure: "Configurer",
				share: "Partager",
				deploy: "Déployer",
				scalarConfiguration: "Configuration Scalar",
				theme: "Thème",
				layout: "Mise en page",
				layoutOptions: "Options de mise en page",
				intro: "Les outils de développement vous permettent de personnaliser l’apparence et le comportement de votre documentation. Vous pouvez aussi partager votre documentation avec Scalar Registry.",
				disableToolbarBefore: "Pour désactiver la barre d’outils, définissez",
				disableToolbarAfter: "dans votre configuration.",
				localhostOnly: "Les outils de développement apparaissent uniquement lors d’une exécution sur localhost.",
				layoutModern: "Moderne",
				layoutClassic: "Classique",
				showSidebar: "Afficher la barre latérale",
				defaultOpenFirstTag: "Ouvrir le premier tag par défaut",
				defaultOpenAllTags: "Ouvrir tous les tags par défaut",
				expandAll: "Tout développer pour {label}",
				expandAllResponses: "Développer toutes les réponses",
				hideClientButton: "Masquer le bouton client",
				hideDarkModeToggle: "Masquer le sélecteur de mode sombre",
				hideModels: "Masquer {label}",
				hideSearch: "Masquer la recherche",
				showOperationId: "Afficher l’ID d’opération",
				hideTestRequestButton: "Masquer le bouton de requête de test",
				scalarDocs: "Scalar Docs",
				deployDescription: "Déployez votre documentation sur Scalar, la plateforme moderne de documentation pour votre API et bien plus encore.",
				shareTitle: "Partager votre API Reference",
				shareDescription: "Téléversez votre document OpenAPI pour partager votre API Reference avec d’autres personnes. Aussi simple qu’un clic.",
				uploadDocument: "Téléverser le document",
				temporaryLinkExpiration: "Votre document sera automatiquement supprimé après 7 jours.",
				deployOnScalar: "Déployer sur Scalar",
				deployFree: "Déployez votre documentation gratuitement.",
				additionalFeaturesMightRequire: "Les fonctionnalités supplémentaires peuvent nécessiter",
				generate: "Générer",
				passwordProtection: "Protection par mot de passe",
				customDomains: "Domaines personnalisés",
				freeFormContent: "Contenu libre",
				cdnInfrastructure: "Infrastructure CDN",
				pullFromGitHub: "Import depuis GitHub",
				markdownMdx: "Markdown/MDX",
				spectralLinting: "Linting Spectral",
				jsonSchemaHosting: "Hébergement JSON Schema",
				askAi: "Demander à l’IA",
				mcpServers: "Serveurs MCP",
				unableToExportDocument: "Impossible d’exporter le document actif",
				unknownError: "Une erreur inconnue est survenue"
			},
			gettingStarted: {
				swaggerEditor: "Swagger Editor",
				description: "Bienvenue dans Scalar API References + Swagger Editor, un outil gratuit et open source qui transforme votre fichier Swagger/OAS en belles API References.",
				showExample: "Afficher l’exemple",
				uploadFile: "Téléverser un fichier",
				integrations: "INTÉGRATIONS",
				theming: "THÈMES",
				features: "Fonctionnalités",
				customize: "Personnaliser",
				customizeDescription: "Utilisez votre typographie et vos palettes de couleurs, ou nos thèmes !",
				testing: "Tests",
				testingDescription: "Un REST API Client profondément intégré (également gratuit et open source)",
				search: "Recherche",
				searchDescription: "Recherche entièrement intégrée (avec fuse.js)",
				hosting: "Hébergement",
				hostingDescription: "Hébergement gratuit sur un sous-domaine de https://apidocumentation.com",
				openApiSwagger: "OpenAPI et Swagger",
				openApiSwaggerDescription: "Prise en charge d’OpenAPI 3.1, OpenAPI 3.0 et Swagger 2.0",
				codeSamples: "Exemples de code",
				codeSamplesDescription: "Des exemples de code pour présenter votre API dans les langages les plus populaires"
			},
			footer: { poweredByScalar: "Propulsé par Scalar" },
			authentication: {
				detailsRequired: "Authentification requise",
				detailsOptional: "Authentification facultative",
				apiKey: "Clé API",
				mutualTLS: "TLS mutuel",
				apiKeyCookie: "Envoyez la clé API dans le cookie « {name} ».",
				apiKeyHeader: "Envoyez la clé API dans l’en-tête « {name} ».",
				apiKeyQuery: "Envoyez la clé API dans le paramètre de requête « {name} ».",
				title: "Authentification",
				accepts: "Accepte",
				allOf: "tous les éléments :",
				authentication: "authentification",
				optional: "Authentification optionnelle",
				oneOf: "l’un des éléments :",
				required: "Authentification requise",
				requires: "Requiert",
				scopes: "Portées OAuth"
			}
		},
		de: {
			common: {
				streamItem: "Stream-Element",
				description: "Beschreibung",
				httpMethod: "HTTP-Methode",
				path: "Pfad",
				copyDefault: "Standardwert kopieren",
				copyExample: "Beispielwert kopieren"
			},
			search: {
				label: "Suchen",
				inputLabel: "Suchbegriff eingeben",
				open: "Suche öffnen",
				placeholder: "Suchen...",
				clear: "Suche löschen",
				noResults: "Keine Ergebnisse gefunden",
				keyboardShortcut: "Tastenkürzel:",
				command: "Befehl",
				control: "Steuerung",
				results: "Suchergebnisse der Referenz",
				navigate: "Navigieren",
				select: "Auswählen",
				instructions: "Drücken Sie Pfeil nach oben oder unten zum Navigieren, Enter zum Auswählen und tippen Sie zum Filtern der Ergebnisse",
				entryHeading: "Überschrift",
				entryOperation: "Operation",
				entryTag: "Tag",
				entryTagGroup: "Tag-Gruppe",
				entryWebhook: "Webhook"
			},
			navigation: {
				introduction: "Einführung",
				closeGroup: "Gruppe schließen",
				closeMenu: "Menü schließen",
				openGroup: "Gruppe öffnen",
				openMenu: "Menü öffnen",
				operations: "Operationen",
				endpoints: "{name}-Endpunkte",
				showAllEndpoints: "Alle {name}-Endpunkte anzeigen",
				sidebarFor: "Seitenleiste für {name}",
				mainContent: "API-Dokumentation für {name}",
				collapsed: "Eingeklappt",
				webhooks: "Webhooks",
				channels: "Kanäle"
			},
			server: {
				label: "Server",
				select: "Server auswählen"
			},
			info: { termsOfService: "Nutzungsbedingungen" },
			asyncapi: {
				servers: "Server",
				protocols: "Protokolle"
			},
			clientLibraries: {
				heading: "Client-Bibliotheken",
				more: "Mehr",
				selectAll: "Aus allen Clients auswählen"
			},
			operation: {
				codeSampleUnavailable: "Für dieses Beispiel ist kein Codebeispiel verfügbar.",
				body: "Body",
				cookies: "Cookies",
				headers: "Header",
				pathParameters: "Pfadparameter",
				queryParameters: "Query-Parameter",
				requestBody: "Request Body",
				responses: "Antworten",
				testRequest: "Request testen",
				webhook: "Webhook",
				selectedContentType: "Ausgewählter Inhaltstyp",
				callbacks: "Callbacks"
			},
			response: {
				xmlGenerationLimit: "Das XML-Beispiel überschreitet das Generierungslimit. Geben Sie ein serialisiertes XML-Beispiel an, um den vollständigen Inhalt anzuzeigen.",
				xmlGenerationFailed: "XML-Beispiel konnte nicht generiert werden: {message}",
				exampleResponses: "Beispielantworten",
				noBody: "Kein Body",
				showSchema: "Schema anzeigen",
				status: "Status"
			},
			schema: {
				noAllowedValues: "Keine Werte erfüllen diese Enum-Bedingung.",
				example: "Beispiel",
				examples: "Beispiele",
				default: "Standard",
				schema: "Schema",
				emptyObject: "Leeres Objekt",
				showAdditionalProperties: "Zusätzliche Eigenschaften anzeigen",
				forName: "für {name}",
				showSchemaDetails: "Schema-Details anzeigen",
				oneOf: "Eines von",
				anyOf: "Beliebiges von",
				allOf: "Alle von",
				not: "Nicht",
				unknownType: "unbekannter Typ",
				propertyCount: "Eigenschaften: {count}",
				headerCount: "Header: {count}",
				recursiveReference: "Rekursiver Verweis auf {name}",
				recursive: "rekursiv",
				additionalProperties: "zusätzliche Eigenschaften",
				const: "Konstante",
				deprecated: "veraltet",
				discriminator: "Diskriminator",
				enum: "enum",
				format: "Format",
				greaterThan: "größer als",
				keys: "Schlüssel",
				lessThan: "kleiner als",
				max: "max.",
				min: "min.",
				maxLength: "max. Länge",
				minLength: "min. Länge",
				multipleOf: "Vielfaches von",
				nullable: "nullable",
				propertyNames: "Eigenschaftsnamen",
				pattern: "Muster",
				copyPattern: "Muster kopieren",
				readOnly: "nur lesbar",
				required: "erforderlich",
				hideValues: "Werte ausblenden",
				showAllValues: "Alle Werte anzeigen",
				type: "Typ",
				unique: "eindeutig",
				values: "Werte",
				writeOnly: "nur schreibbar"
			},
			download: {
				openapi: "OpenAPI-Dokument herunterladen",
				asyncapi: "AsyncAPI-Dokument herunterladen"
			},
			models: { label: "Modelle" },
			actions: {
				copyAsMarkdown: "Als Markdown kopieren",
				copied: "Kopiert",
				copyMarkdownFailed: "Markdown konnte nicht kopiert werden",
				copyLink: "Link kopieren",
				copyLinkTo: "Link zu {name} kopieren",
				copyToClipboard: "Link in die Zwischenablage kopieren",
				copyEndpointUrl: "Endpoint-URL kopieren",
				showMore: "Mehr anzeigen"
			},
			agent: {
				askAi: "KI fragen",
				askAiAgent: "KI-Agent fragen",
				close: "Client schließen"
			},
			mcp: {
				generate: "MCP generieren",
				connect: "MCP verbinden"
			},
			developerTools: {
				title: "Entwicklertools",
				configure: "Konfigurieren",
				share: "Teilen",
				deploy: "Bereitstellen",
				scalarConfiguration: "Scalar-Konfiguration",
				theme: "Theme",
				layout: "Layout",
				layoutOptions: "Layout-Optionen",
				intro: "Mit den Entwicklertools kannst du das Aussehen und Verhalten deiner Dokumentation anpassen. Du kannst deine Dokumentation auch über Scalar Registry teilen.",
				disableToolbarBefore: "Um die Toolbar zu deaktivieren, setze",
				disableToolbarAfter: "in deiner Konfiguration.",
				localhostOnly: "Die Entwicklertools werden nur angezeigt, wenn sie auf localhost ausgeführt werden.",
				layoutModern: "Modern",
				layoutClassic: "Klassisch",
				showSidebar: "Seitenleiste anzeigen",
				defaultOpenFirstTag: "Ersten Tag standardmäßig öffnen",
				defaultOpenAllTags: "Alle Tags standardmäßig öffnen",
				expandAll: "Alle {label} erweitern",
				expandAllResponses: "Alle Antworten erweitern",
				hideClientButton: "Client-Schaltfläche ausblenden",
				hideDarkModeToggle: "Dark-Mode-Umschalter ausblenden",
				hideModels: "{label} ausblenden",
				hideSearch: "Suche ausblenden",
				showOperationId: "Operation-ID anzeigen",
				hideTestRequestButton: "Test-Request-Schaltfläche ausblenden",
				scalarDocs: "Scalar Docs",
				deployDescription: "Veröffentliche deine Dokumentation auf Scalar, der modernen Dokumentationsplattform für deine API und alles Weitere.",
				shareTitle: "API Reference teilen",
				shareDescription: "Lade dein OpenAPI-Dokument hoch, um deine API Reference mit anderen zu teilen. So einfach wie ein Klick.",
				uploadDocument: "Dokument hochladen",
				temporaryLinkExpiration: "Dein Dokument wird nach 7 Tagen automatisch gelöscht.",
				deployOnScalar: "Auf Scalar veröffentlichen",
				deployFree: "Veröffentliche deine Dokumentation kostenlos.",
				additionalFeaturesMightRequire: "Zusätzliche Funktionen erfordern möglicherweise",
				generate: "Generieren",
				passwordProtection: "Passwortschutz",
				customDomains: "Eigene Domains",
				freeFormContent: "Freiform-Inhalte",
				cdnInfrastructure: "CDN-Infrastruktur",
				pullFromGitHub: "Von GitHub laden",
				markdownMdx: "Markdown/MDX",
				spectralLinting: "Spectral-Linting",
				jsonSchemaHosting: "JSON-Schema-Hosting",
				askAi: "KI fragen",
				mcpServers: "MCP-Server",
				unableToExportDocument: "Aktives Dokument konnte nicht exportiert werden",
				unknownError: "Ein unbekannter Fehler ist aufgetreten"
			},
			gettingStarted: {
				swaggerEditor: "Swagger Editor",
				description: "Willkommen bei Scalar API References + Swagger Editor, einem kostenlosen Open-Source-Tool, das deine Swagger/OAS-Datei in schöne API References verwandelt.",
				showExample: "Beispiel anzeigen",
				uploadFile: "Datei hochladen",
				integrations: "INTEGRATIONEN",
				theming: "THEMES",
				features: "Funktionen",
				customize: "Anpassen",
				customizeDescription: "Nutze deine Typografie und Farbpaletten oder unsere Themes!",
				testing: "Testen",
				testingDescription: "Ein tief integrierter REST API Client (ebenfalls kostenlos und Open Source)",
				search: "Suche",
				searchDescription: "Vollständig integrierte Suche (mit fuse.js)",
				hosting: "Hosting",
				hostingDescription: "Kostenloses Subdomain-Hosting auf https://apidocumentation.com",
				openApiSwagger: "OpenAPI und Swagger",
				openApiSwaggerDescription: "Unterstützung für OpenAPI 3.1, OpenAPI 3.0 und Swagger 2.0",
				codeSamples: "Codebeispiele",
				codeSamplesDescription: "Codebeispiele, um deine API in den beliebtesten Sprachen zu präsentieren"
			},
			footer: { poweredByScalar: "Bereitgestellt von Scalar" },
			authentication: {
				detailsRequired: "Authentifizierung erforderlich",
				detailsOptional: "Authentifizierung optional",
				apiKey: "API-Schlüssel",
				mutualTLS: "Gegenseitiges TLS",
				apiKeyCookie: "Sende den API-Schlüssel im Cookie „{name}“.",
				apiKeyHeader: "Sende den API-Schlüssel im Header „{name}“.",
				apiKeyQuery: "Sende den API-Schlüssel im Abfrageparameter „{name}“.",
				title: "Authentifizierung",
				accepts: "Akzeptiert",
				allOf: "alle von:",
				authentication: "Authentifizierung",
				optional: "Authentifizierung optional",
				oneOf: "eines von:",
				required: "Authentifizierung erforderlich",
				requires: "Erfordert",
				scopes: "OAuth-Scopes"
			}
		},
		"zh-CN": {
			common: {
				streamItem: "流项目",
				description: "描述",
				httpMethod: "HTTP 方法",
				path: "路径",
				copyDefault: "复制默认值",
				copyExample: "复制示例值"
			},
			search: {
				label: "搜索",
				inputLabel: "输入搜索查询",
				open: "打开搜索",
				placeholder: "搜索...",
				clear: "清除搜索",
				noResults: "未找到结果",
				keyboardShortcut: "键盘快捷键：",
				command: "Command 键",
				control: "Control 键",
				results: "参考文档搜索结果",
				navigate: "导航",
				select: "选择",
				instructions: "按上/下箭头导航，按 Enter 选择，输入内容筛选结果",
				entryHeading: "标题",
				entryOperation: "操作",
				entryTag: "标签",
				entryTagGroup: "标签组",
				entryWebhook: "Webhook"
			},
			navigation: {
				introduction: "简介",
				closeGroup: "关闭分组",
				closeMenu: "关闭菜单",
				openGroup: "打开分组",
				openMenu: "打开菜单",
				operations: "操作",
				endpoints: "{name} 端点",
				showAllEndpoints: "显示 {name} 的所有端点",
				sidebarFor: "{name} 的侧边栏",
				mainContent: "{name} 的 API 文档",
				collapsed: "已折叠",
				webhooks: "Webhooks",
				channels: "频道"
			},
			server: {
				label: "服务器",
				select: "选择服务器"
			},
			info: { termsOfService: "服务条款" },
			asyncapi: {
				servers: "服务器",
				protocols: "协议"
			},
			clientLibraries: {
				heading: "客户端库",
				more: "更多",
				selectAll: "从所有客户端中选择"
			},
			operation: {
				codeSampleUnavailable: "此示例暂无可用的代码示例。",
				body: "请求体",
				cookies: "Cookie",
				headers: "请求头",
				pathParameters: "路径参数",
				queryParameters: "查询参数",
				requestBody: "请求体",
				responses: "响应",
				testRequest: "测试请求",
				webhook: "Webhook",
				selectedContentType: "已选内容类型",
				callbacks: "回调"
			},
			response: {
				xmlGenerationLimit: "XML 示例超出生成限制。请提供序列化的 XML 示例以显示完整内容。",
				xmlGenerationFailed: "无法生成 XML 示例：{message}",
				exampleResponses: "响应示例",
				noBody: "无内容",
				showSchema: "显示 Schema",
				status: "状态"
			},
			schema: {
				noAllowedValues: "没有值满足此枚举约束。",
				example: "示例",
				examples: "示例",
				default: "默认值",
				schema: "架构",
				emptyObject: "空对象",
				showAdditionalProperties: "显示附加属性",
				forName: "对于 {name}",
				showSchemaDetails: "显示架构详情",
				oneOf: "其中一个",
				anyOf: "任意一个",
				allOf: "全部",
				not: "非",
				unknownType: "未知类型",
				propertyCount: "属性：{count}",
				headerCount: "标头：{count}",
				recursiveReference: "递归引用 {name}",
				recursive: "递归",
				additionalProperties: "附加属性",
				const: "常量",
				deprecated: "已弃用",
				discriminator: "鉴别器",
				enum: "枚举",
				format: "格式",
				greaterThan: "大于",
				keys: "键",
				lessThan: "小于",
				max: "最大值",
				min: "最小值",
				maxLength: "最大长度",
				minLength: "最小长度",
				multipleOf: "倍数",
				nullable: "可为 null",
				propertyNames: "属性名称",
				pattern: "模式",
				copyPattern: "复制模式",
				readOnly: "只读",
				required: "必填",
				hideValues: "隐藏值",
				showAllValues: "显示所有值",
				type: "类型",
				unique: "唯一",
				values: "值",
				writeOnly: "只写"
			},
			download: {
				openapi: "下载 OpenAPI 文档",
				asyncapi: "下载 AsyncAPI 文档"
			},
			models: { label: "模型" },
			actions: {
				copyAsMarkdown: "复制为 Markdown",
				copied: "已复制",
				copyMarkdownFailed: "无法复制 Markdown",
				copyLink: "复制链接",
				copyLinkTo: "复制指向 {name} 的链接",
				copyToClipboard: "复制链接到剪贴板",
				copyEndpointUrl: "复制端点 URL",
				showMore: "显示更多"
			},
			agent: {
				askAi: "询问 AI",
				askAiAgent: "询问 AI 助手",
				close: "关闭客户端"
			},
			mcp: {
				generate: "生成 MCP",
				connect: "连接 MCP"
			},
			developerTools: {
				title: "开发者工具",
				configure: "配置",
				share: "分享",
				deploy: "部署",
				scalarConfiguration: "Scalar 配置",
				theme: "主题",
				layout: "布局",
				layoutOptions: "布局选项",
				intro: "开发者工具可用于自定义文档的外观和行为。你也可以通过 Scalar Registry 分享文档。",
				disableToolbarBefore: "要禁用工具栏，请在配置中设置",
				disableToolbarAfter: "。",
				localhostOnly: "开发者工具只会在 localhost 上运行时显示。",
				layoutModern: "现代",
				layoutClassic: "经典",
				showSidebar: "显示侧边栏",
				defaultOpenFirstTag: "默认打开第一个标签",
				defaultOpenAllTags: "默认打开所有标签",
				expandAll: "展开所有 {label}",
				expandAllResponses: "展开所有响应",
				hideClientButton: "隐藏客户端按钮",
				hideDarkModeToggle: "隐藏深色模式开关",
				hideModels: "隐藏 {label}",
				hideSearch: "隐藏搜索",
				showOperationId: "显示操作 ID",
				hideTestRequestButton: "隐藏测试请求按钮",
				scalarDocs: "Scalar Docs",
				deployDescription: "将你的文档部署到 Scalar，这是适用于 API 等内容的现代文档平台。",
				shareTitle: "分享你的 API Reference",
				shareDescription: "上传 OpenAPI 文档，与其他人分享你的 API Reference。只需点击按钮即可。",
				uploadDocument: "上传文档",
				temporaryLinkExpiration: "你的文档将在 7 天后自动删除。",
				deployOnScalar: "部署到 Scalar",
				deployFree: "免费部署你的文档。",
				additionalFeaturesMightRequire: "其他功能可能需要",
				generate: "生成",
				passwordProtection: "密码保护",
				customDomains: "自定义域名",
				freeFormContent: "自由内容",
				cdnInfrastructure: "CDN 基础设施",
				pullFromGitHub: "从 GitHub 拉取",
				markdownMdx: "Markdown/MDX",
				spectralLinting: "Spectral Linting",
				jsonSchemaHosting: "JSON Schema 托管",
				askAi: "询问 AI",
				mcpServers: "MCP 服务器",
				unableToExportDocument: "无法导出当前文档",
				unknownError: "发生未知错误"
			},
			gettingStarted: {
				swaggerEditor: "Swagger Editor",
				description: "欢迎使用 Scalar API References + Swagger Editor，这是一款免费开源工具，可将你的 Swagger/OAS 文件生成精美的 API References。",
				showExample: "显示示例",
				uploadFile: "上传文件",
				integrations: "集成",
				theming: "主题",
				features: "功能",
				customize: "自定义",
				customizeDescription: "使用你的排版和调色板，或使用我们的主题！",
				testing: "测试",
				testingDescription: "深度集成的 REST API Client（同样免费且开源）",
				search: "搜索",
				searchDescription: "完整集成的搜索（使用 fuse.js）",
				hosting: "托管",
				hostingDescription: "在 https://apidocumentation.com 上免费托管子域名",
				openApiSwagger: "OpenAPI 和 Swagger",
				openApiSwaggerDescription: "支持 OpenAPI 3.1、OpenAPI 3.0 和 Swagger 2.0",
				codeSamples: "代码示例",
				codeSamplesDescription: "用最流行语言展示你的 API 的代码示例"
			},
			footer: { poweredByScalar: "由 Scalar 提供支持" },
			authentication: {
				detailsRequired: "需要身份验证",
				detailsOptional: "身份验证可选",
				apiKey: "API 密钥",
				mutualTLS: "双向 TLS",
				apiKeyCookie: "在 Cookie “{name}” 中发送 API 密钥。",
				apiKeyHeader: "在请求头 “{name}” 中发送 API 密钥。",
				apiKeyQuery: "在查询参数 “{name}” 中发送 API 密钥。",
				title: "身份验证",
				accepts: "接受",
				allOf: "全部：",
				authentication: "身份认证",
				optional: "身份认证可选",
				oneOf: "其中之一：",
				required: "需要身份认证",
				requires: "需要",
				scopes: "OAuth 作用域"
			}
		},
		ar: {
			common: {
				streamItem: "عنصر التدفق",
				description: "الوصف",
				httpMethod: "طريقة HTTP",
				path: "المسار",
				copyDefault: "نسخ القيمة الافتراضية",
				copyExample: "نسخ القيمة النموذجية"
			},
			search: {
				label: "بحث",
				inputLabel: "أدخل استعلام البحث",
				open: "فتح البحث",
				placeholder: "بحث...",
				clear: "مسح البحث",
				noResults: "لم يتم العثور على نتائج",
				keyboardShortcut: "اختصار لوحة المفاتيح:",
				command: "مفتاح الأوامر",
				control: "مفتاح التحكم",
				results: "نتائج البحث في المرجع",
				navigate: "تنقّل",
				select: "اختيار",
				instructions: "اضغط السهم للأعلى أو للأسفل للتنقل، Enter للاختيار، واكتب لتصفية النتائج",
				entryHeading: "عنوان",
				entryOperation: "عملية",
				entryTag: "وسم",
				entryTagGroup: "مجموعة وسوم",
				entryWebhook: "خطاف ويب"
			},
			navigation: {
				introduction: "المقدمة",
				closeGroup: "إغلاق المجموعة",
				closeMenu: "إغلاق القائمة",
				openGroup: "فتح المجموعة",
				openMenu: "فتح القائمة",
				operations: "العمليات",
				endpoints: "نقاط نهاية {name}",
				showAllEndpoints: "إظهار كل نقاط نهاية {name}",
				sidebarFor: "الشريط الجانبي لـ {name}",
				mainContent: "وثائق واجهة برمجة التطبيقات لـ {name}",
				collapsed: "مطوي",
				webhooks: "خطافات الويب",
				channels: "القنوات"
			},
			server: {
				label: "الخادم",
				select: "اختر خادماً"
			},
			info: { termsOfService: "شروط الخدمة" },
			asyncapi: {
				servers: "الخوادم",
				protocols: "البروتوكولات"
			},
			clientLibraries: {
				heading: "مكتبات العملاء",
				more: "المزيد",
				selectAll: "اختر من جميع العملاء"
			},
			operation: {
				codeSampleUnavailable: "لا يوجد نموذج تعليمات برمجية متاح لهذا المثال.",
				body: "الجسم",
				cookies: "ملفات تعريف الارتباط",
				headers: "الرؤوس",
				pathParameters: "معاملات المسار",
				queryParameters: "معاملات الاستعلام",
				requestBody: "جسم الطلب",
				responses: "الاستجابات",
				testRequest: "اختبار الطلب",
				webhook: "خطاف ويب",
				selectedContentType: "نوع المحتوى المحدد",
				callbacks: "عمليات الاستدعاء"
			},
			response: {
				xmlGenerationLimit: "يتجاوز مثال XML حد الإنشاء. قدّم مثال XML متسلسلاً لعرض المحتوى كاملاً.",
				xmlGenerationFailed: "تعذّر إنشاء مثال XML: {message}",
				exampleResponses: "أمثلة الاستجابات",
				noBody: "لا يوجد جسم",
				showSchema: "عرض المخطط",
				status: "الحالة"
			},
			schema: {
				noAllowedValues: "لا توجد قيم تستوفي قيد التعداد هذا.",
				example: "مثال",
				examples: "أمثلة",
				default: "الافتراضي",
				schema: "المخطط",
				emptyObject: "كائن فارغ",
				showAdditionalProperties: "إظهار الخصائص الإضافية",
				forName: "لـ {name}",
				showSchemaDetails: "إظهار تفاصيل المخطط",
				oneOf: "واحد من",
				anyOf: "أي من",
				allOf: "كل من",
				not: "ليس",
				unknownType: "نوع غير معروف",
				propertyCount: "الخصائص: {count}",
				headerCount: "الترويسات: {count}",
				recursiveReference: "مرجع تكراري إلى {name}",
				recursive: "تكراري",
				additionalProperties: "خصائص إضافية",
				const: "ثابت",
				deprecated: "مهمل",
				discriminator: "المميّز",
				enum: "تعداد",
				format: "التنسيق",
				greaterThan: "أكبر من",
				keys: "المفاتيح",
				lessThan: "أقل من",
				max: "الحد الأقصى",
				min: "الحد الأدنى",
				maxLength: "أقصى طول",
				minLength: "أدنى طول",
				multipleOf: "مضاعف لـ",
				nullable: "يقبل null",
				propertyNames: "أسماء الخصائص",
				pattern: "النمط",
				copyPattern: "نسخ النمط",
				readOnly: "قراءة فقط",
				required: "مطلوب",
				hideValues: "إخفاء القيم",
				showAllValues: "عرض كل القيم",
				type: "النوع",
				unique: "فريد",
				values: "القيم",
				writeOnly: "كتابة فقط"
			},
			download: {
				openapi: "تنزيل مستند OpenAPI",
				asyncapi: "تنزيل مستند AsyncAPI"
			},
			models: { label: "النماذج" },
			actions: {
				copyAsMarkdown: "نسخ بصيغة Markdown",
				copied: "تم النسخ",
				copyMarkdownFailed: "تعذر نسخ Markdown",
				copyLink: "نسخ الرابط",
				copyLinkTo: "نسخ الرابط إلى {name}",
				copyToClipboard: "نسخ الرابط إلى الحافظة",
				copyEndpointUrl: "نسخ رابط endpoint",
				showMore: "عرض المزيد"
			},
			agent: {
				askAi: "اسأل الذكاء الاصطناعي",
				askAiAgent: "اسأل وكيل الذكاء الاصطناعي",
				close: "إغلاق العميل"
			},
			mcp: {
				generate: "إنشاء MCP",
				connect: "ربط MCP"
			},
			developerTools: {
				title: "أدوات المطورين",
				configure: "الإعداد",
				share: "مشاركة",
				deploy: "نشر",
				scalarConfiguration: "إعدادات Scalar",
				theme: "السمة",
				layout: "التخطيط",
				layoutOptions: "خيارات التخطيط",
				intro: "تتيح لك أدوات المطورين تخصيص مظهر الوثائق وسلوكها. يمكنك أيضًا مشاركة وثائقك باستخدام Scalar Registry.",
				disableToolbarBefore: "لتعطيل شريط الأدوات، عيّن",
				disableToolbarAfter: "في الإعدادات.",
				localhostOnly: "لن تظهر أدوات المطورين إلا عند التشغيل على localhost.",
				layoutModern: "حديث",
				layoutClassic: "كلاسيكي",
				showSidebar: "إظهار الشريط الجانبي",
				defaultOpenFirstTag: "فتح أول وسم افتراضيًا",
				defaultOpenAllTags: "فتح كل الوسوم افتراضيًا",
				expandAll: "توسيع كل {label}",
				expandAllResponses: "توسيع كل الاستجابات",
				hideClientButton: "إخفاء زر العميل",
				hideDarkModeToggle: "إخفاء مفتاح الوضع الداكن",
				hideModels: "إخفاء {label}",
				hideSearch: "إخفاء البحث",
				showOperationId: "إظهار معرّف العملية",
				hideTestRequestButton: "إخفاء زر طلب الاختبار",
				scalarDocs: "Scalar Docs",
				deployDescription: "انشر وثائقك على Scalar، منصة الوثائق الحديثة لواجهة API الخاصة بك وكل شيء آخر.",
				shareTitle: "مشاركة API Reference",
				shareDescription: "حمّل مستند OpenAPI لمشاركة API Reference مع الآخرين. الأمر بسيط كضغط زر.",
				uploadDocument: "تحميل المستند",
				temporaryLinkExpiration: "سيتم حذف المستند تلقائيًا بعد 7 أيام.",
				deployOnScalar: "النشر على Scalar",
				deployFree: "انشر وثائقك مجانًا.",
				additionalFeaturesMightRequire: "قد تتطلب الميزات الإضافية",
				generate: "إنشاء",
				passwordProtection: "الحماية بكلمة مرور",
				customDomains: "نطاقات مخصصة",
				freeFormContent: "محتوى حر",
				cdnInfrastructure: "بنية CDN التحتية",
				pullFromGitHub: "السحب من GitHub",
				markdownMdx: "Markdown/MDX",
				spectralLinting: "فحص Spectral",
				jsonSchemaHosting: "استضافة JSON Schema",
				askAi: "اسأل الذكاء الاصطناعي",
				mcpServers: "خوادم MCP",
				unableToExportDocument: "تعذر تصدير المستند النشط",
				unknownError: "حدث خطأ غير معروف"
			},
			gettingStarted: {
				swaggerEditor: "Swagger Editor",
				description: "مرحبًا بك في Scalar API References + Swagger Editor، أداة مجانية ومفتوحة المصدر تأخذ ملف Swagger/OAS الخاص بك وتنشئ API References جميلة.",
				showExample: "إظهار مثال",
				uploadFile: "تحميل ملف",
				integrations: "التكاملات",
				theming: "السمات",
				features: "الميزات",
				customize: "التخصيص",
				customizeDescription: "استخدم الخطوط ولوحات الألوان الخاصة بك، أو استخدم سماتنا!",
				testing: "الاختبار",
				testingDescription: "REST API Client مدمج بعمق (مجاني ومفتوح المصدر أيضًا)",
				search: "البحث",
				searchDescription: "بحث مدمج بالكامل (باستخدام fuse.js)",
				hosting: "الاستضافة",
				hostingDescription: "استضافة مجانية لنطاق فرعي على https://apidocumentation.com",
				openApiSwagger: "OpenAPI و Swagger",
				openApiSwaggerDescription: "دعم OpenAPI 3.1 و OpenAPI 3.0 و Swagger 2.0",
				codeSamples: "أمثلة التعليمات البرمجية",
				codeSamplesDescription: "أمثلة تعليمات برمجية لعرض API الخاص بك بأشهر اللغات"
			},
			footer: { poweredByScalar: "مدعوم من Scalar" },
			authentication: {
				detailsRequired: "المصادقة مطلوبة",
				detailsOptional: "المصادقة اختيارية",
				apiKey: "مفتاح API",
				mutualTLS: "TLS متبادل",
				apiKeyCookie: "أرسل مفتاح API في ملف تعريف الارتباط «{name}».",
				apiKeyHeader: "أرسل مفتاح API في الترويسة «{name}».",
				apiKeyQuery: "أرسل مفتاح API في معامل الاستعلام «{name}».",
				title: "المصادقة",
				accepts: "يقبل",
				allOf: "كل ما يلي:",
				authentication: "المصادقة",
				optional: "المصادقة اختيارية",
				oneOf: "واحد من:",
				required: "المصادقة مطلوبة",
				requires: "يتطلب",
				scopes: "نطاقات OAuth"
			}
		},
		pt: {
			common: {
				streamItem: "Item do fluxo",
				description: "Descrição",
				httpMethod: "Método HTTP",
				path: "Caminho",
				copyDefault: "Copiar valor padrão",
				copyExample: "Copiar valor de exemplo"
			},
			search: {
				label: "Buscar",
				inputLabel: "Digite o termo de busca",
				open: "Abrir Busca",
				placeholder: "Buscar...",
				clear: "Limpar Busca",
				noResults: "Nenhum resultado encontrado",
				keyboardShortcut: "Atalho de Teclado:",
				command: "Command",
				control: "Control",
				results: "Resultados da Busca de Referência",
				navigate: "Navegar",
				select: "Selecionar",
				instructions: "Pressione seta para cima / seta para baixo para navegar, enter para selecionar, digite para filtrar resultados",
				entryHeading: "Título",
				entryOperation: "Operação",
				entryTag: "Tag",
				entryTagGroup: "Grupo de Tags",
				entryWebhook: "Webhook"
			},
			navigation: {
				introduction: "Introdução",
				closeGroup: "Fechar Grupo",
				closeMenu: "Fechar Menu",
				openGroup: "Abrir Grupo",
				openMenu: "Abrir Menu",
				operations: "Operações",
				endpoints: "Endpoints de {name}",
				showAllEndpoints: "Mostrar todos os endpoints de {name}",
				sidebarFor: "Barra lateral de {name}",
				mainContent: "Documentação da API para {name}",
				collapsed: "Recolhido",
				webhooks: "Webhooks",
				channels: "Canais"
			},
			server: {
				label: "Servidor",
				select: "Selecione um servidor"
			},
			info: { termsOfService: "Termos de Serviço" },
			asyncapi: {
				servers: "Servidores",
				protocols: "Protocolos"
			},
			clientLibraries: {
				heading: "Bibliotecas Cliente",
				more: "Mais",
				selectAll: "Selecionar de todos os clientes"
			},
			operation: {
				codeSampleUnavailable: "Nenhuma amostra de código disponível para este exemplo.",
				body: "Corpo",
				cookies: "Cookies",
				headers: "Cabeçalhos",
				pathParameters: "Parâmetros de Caminho",
				queryParameters: "Parâmetros de Consulta",
				requestBody: "Corpo da Requisição",
				responses: "Respostas",
				testRequest: "Testar Requisição",
				webhook: "Webhook",
				selectedContentType: "Tipo de Conteúdo Selecionado",
				callbacks: "Callbacks"
			},
			response: {
				xmlGenerationLimit: "O exemplo XML excede o limite de geração. Forneça um exemplo XML serializado para exibir o conteúdo completo.",
				xmlGenerationFailed: "Não foi possível gerar um exemplo XML: {message}",
				exampleResponses: "Exemplos de Respostas",
				noBody: "Sem Corpo",
				showSchema: "Mostrar Schema",
				status: "Status"
			},
			schema: {
				noAllowedValues: "Nenhum valor satisfaz esta restrição enum.",
				example: "Exemplo",
				examples: "Exemplos",
				default: "Padrão",
				schema: "Schema",
				emptyObject: "Objeto vazio",
				showAdditionalProperties: "Mostrar propriedades adicionais",
				forName: "para {name}",
				showSchemaDetails: "Mostrar Detalhes do Schema",
				oneOf: "Um de",
				anyOf: "Qualquer um de",
				allOf: "Todos de",
				not: "Não",
				unknownType: "tipo desconhecido",
				propertyCount: "Propriedades: {count}",
				headerCount: "Cabeçalhos: {count}",
				recursiveReference: "Referência recursiva a {name}",
				recursive: "recursivo",
				additionalProperties: "propriedades adicionais",
				const: "const",
				deprecated: "obsoleto",
				discriminator: "Discriminador",
				enum: "enum",
				format: "Formato",
				greaterThan: "maior que",
				keys: "chaves",
				lessThan: "menor que",
				max: "máx",
				min: "mín",
				maxLength: "tamanho máximo",
				minLength: "tamanho mínimo",
				multipleOf: "múltiplo de",
				nullable: "aceita nulo",
				propertyNames: "nomes de propriedades",
				pattern: "Padrão",
				copyPattern: "Copiar padrão",
				readOnly: "somente leitura",
				required: "obrigatório",
				hideValues: "Ocultar valores",
				showAllValues: "Mostrar todos os valores",
				type: "Tipo",
				unique: "único",
				values: "valores",
				writeOnly: "somente escrita"
			},
			download: {
				openapi: "Baixar Documento OpenAPI",
				asyncapi: "Baixar Documento AsyncAPI"
			},
			models: { label: "Modelos" },
			actions: {
				copyAsMarkdown: "Copiar como Markdown",
				copied: "Copiado",
				copyMarkdownFailed: "Não foi possível copiar o Markdown",
				copyLink: "Copiar link",
				copyLinkTo: "Copiar link para {name}",
				copyToClipboard: "Copiar link para a área de transferência",
				copyEndpointUrl: "Copiar URL do endpoint",
				showMore: "Mostrar Mais"
			},
			agent: {
				askAi: "Perguntar à IA",
				askAiAgent: "Perguntar ao Agente de IA",
				close: "Fechar Cliente"
			},
			mcp: {
				generate: "Gerar MCP",
				connect: "Conectar MCP"
			},
			developerTools: {
				title: "Ferramentas de Desenvolvedor",
				configure: "Configurar",
				share: "Compartilhar",
				deploy: "Implantar",
				scalarConfiguration: "Configuração do Scalar",
				theme: "Tema",
				layout: "Layout",
				layoutOptions: "Opções de Layout",
				intro: "As ferramentas de desenvolvedor permitem personalizar a aparência e o comportamento da sua documentação. Você também pode compartilhar sua documentação usando o Scalar Registry.",
				disableToolbarBefore: "Para desativar a barra de ferramentas, defina",
				disableToolbarAfter: "na sua configuração.",
				localhostOnly: "As ferramentas de desenvolvedor só aparecerão ao rodar em localhost.",
				layoutModern: "Moderno",
				layoutClassic: "Clássico",
				showSidebar: "Mostrar Barra Lateral",
				defaultOpenFirstTag: "Abrir Primeira Tag por Padrão",
				defaultOpenAllTags: "Abrir Todas as Tags por Padrão",
				expandAll: "Expandir Todos {label}",
				expandAllResponses: "Expandir Todas as Respostas",
				hideClientButton: "Ocultar Botão do Cliente",
				hideDarkModeToggle: "Ocultar Alternador de Modo Escuro",
				hideModels: "Ocultar {label}",
				hideSearch: "Ocultar Busca",
				showOperationId: "Mostrar ID da Operação",
				hideTestRequestButton: "Ocultar Botão de Testar Requisição",
				scalarDocs: "Documentação do Scalar",
				deployDescription: "Implante sua documentação no Scalar, a plataforma de documentação moderna para sua API e tudo mais.",
				shareTitle: "Compartilhe sua Referência de API",
				shareDescription: "Envie seu documento OpenAPI para compartilhar sua Referência de API com outras pessoas. Tão fácil quanto apertar um botão.",
				uploadDocument: "Enviar Documento",
				temporaryLinkExpiration: "Seu documento será excluído automaticamente após 7 dias.",
				deployOnScalar: "Implantar no Scalar",
				deployFree: "Implante sua documentação gratuitamente.",
				additionalFeaturesMightRequire: "Recursos adicionais podem exigir",
				generate: "Gerar",
				passwordProtection: "Proteção por Senha",
				customDomains: "Domínios Personalizados",
				freeFormContent: "Conteúdo de formato livre",
				cdnInfrastructure: "Infraestrutura de CDN",
				pullFromGitHub: "Importar do GitHub",
				markdownMdx: "Markdown/MDX",
				spectralLinting: "Linting com Spectral",
				jsonSchemaHosting: "Hospedagem de JSON Schema",
				askAi: "Perguntar à IA",
				mcpServers: "Servidores MCP",
				unableToExportDocument: "Não foi possível exportar o documento ativo",
				unknownError: "Ocorreu um erro desconhecido"
			},
			gettingStarted: {
				swaggerEditor: "Editor Swagger",
				description: "Bem-vindo às Referências de API Scalar + Editor Swagger, uma ferramenta gratuita e de código aberto que transforma seu arquivo Swagger/OAS em belas referências de API.",
				showExample: "Mostrar Exemplo",
				uploadFile: "Enviar Arquivo",
				integrations: "INTEGRAÇÕES",
				theming: "TEMAS",
				features: "Recursos",
				customize: "Personalizar",
				customizeDescription: "Traga sua tipografia e paletas de cores, ou use nossos temas!",
				testing: "Testes",
				testingDescription: "Um Cliente de API REST profundamente integrado (Também gratuito e de código aberto)",
				search: "Busca",
				searchDescription: "Busca totalmente integrada (usando fuse.js)",
				hosting: "Hospedagem",
				hostingDescription: "Hospedagem gratuita de subdomínio em https://apidocumentation.com",
				openApiSwagger: "OpenAPI e Swagger",
				openApiSwaggerDescription: "Suporte para OpenAPI 3.1, OpenAPI 3.0 e Swagger 2.0",
				codeSamples: "Exemplos de Código",
				codeSamplesDescription: "Exemplos de código para mostrar sua API nas linguagens mais populares"
			},
			footer: { poweredByScalar: "Desenvolvido com Scalar" },
			authentication: {
				detailsRequired: "Autenticação obrigatória",
				detailsOptional: "Autenticação opcional",
				apiKey: "Chave de API",
				mutualTLS: "TLS mútuo",
				apiKeyCookie: "Envie a chave de API no cookie “{name}”.",
				apiKeyHeader: "Envie a chave de API no cabeçalho “{name}”.",
				apiKeyQuery: "Envie a chave de API no parâmetro de consulta “{name}”.",
				title: "Autenticação",
				accepts: "Aceita",
				allOf: "todos de:",
				authentication: "autenticação",
				optional: "Autenticação Opcional",
				oneOf: "um de:",
				required: "Autenticação Obrigatória",
				requires: "Requer",
				scopes: "Escopos OAuth"
			}
		}
	},
	defaultLocale: "en",
	rtlLocales: /* @__PURE__ */ new Set([
		"ar",
		"fa",
		"he",
		"ur"
	]),
	logPrefix: "[@scalar/api-reference]"
});
// vendor/node_modules/@scalar/typebox/build/esm/errors/function.mjs
function Cn(e) {
	switch (e.errorType) {
		case J.ArrayContains: return "Expected array to contain at least one matching value";
		case J.ArrayMaxContains: return `Expected array to contain no more than ${e.schema.maxContains} matching values`;
		case J.ArrayMinContains: return `Expected array to contain at least ${e.schema.minContains} matching values`;
		case J.ArrayMaxItems: return `Expected array length to be less or equal to ${e.schema.maxItems}`;
		case J.ArrayMinItems: return `Expected array length to be greater or equal to ${e.schema.minItems}`;
		case J.ArrayUniqueItems: return "Expected array elements to be unique";
		case J.Array: return "Expected array";
		case J.AsyncIterator: return "Expected AsyncIterator";
		case J.BigIntExclusiveMaximum: return `Expected bigint to be less than ${e.schema.exclusiveMaximum}`;
		case J.BigIntExclusiveMinimum: return `Expected bigint to be greater than ${e.schema.exclusiveMinimum}`;
		case J.BigIntMaximum: return `Expected bigint to be less or equal to ${e.schema.maximum}`;
		case J.BigIntMinimum: return `Expected bigint to be greater or equal to ${e.schema.minimum}`;
		case J.BigIntMultipleOf: return `Expected bigint to be a multiple of ${e.schema.multipleOf}`;
		case J.BigInt: return "Expected bigint";
		case J.Boolean: return "Expected boolean";
		case J.DateExclusiveMinimumTimestamp: return `Expected Date timestamp to be greater than ${e.schema.exclusiveMinimumTimestamp}`;
		case J.DateExclusiveMaximumTimestamp: return `Expected Date timestamp to be less than ${e.schema.exclusiveMaximumTimestamp}`;
		case J.DateMinimumTimestamp: return `Expected Date timestamp to be greater or equal to ${e.schema.minimumTimestamp}`;
		case J.DateMaximumTimestamp: return `Expected Date timestamp to be less or equal to ${e.schema.maximumTimestamp}`;
		case J.DateMultipleOfTimestamp: return `Expected Date timestamp to be a multiple of ${e.schema.multipleOfTimestamp}`;
		case J.Date: return "Expected Date";
		case J.Function: return "Expected function";
		case J.IntegerExclusiveMaximum: return `Expected integer to be less than ${e.schema.exclusiveMaximum}`;
		case J.IntegerExclusiveMinimum: return `Expected integer to be greater than ${e.schema.exclusiveMinimum}`;
		case J.IntegerMaximum: return `Expected integer to be less or equal to ${e.schema.maximum}`;
		case J.IntegerMinimum: return `Expected integer to be greater or equal to ${e.schema.minimum}`;
		case J.IntegerMultipleOf: return `Expected integer to be a multiple of ${e.schema.multipleOf}`;
		case J.Integer: return "Expected integer";
		case J.IntersectUnevaluatedProperties: return "Unexpected property";
		case J.Intersect: return "Expected all values to match";
		case J.Iterator: return "Expected Iterator";
		case J.Literal: return `Expected ${typeof e.schema.const == "string" ? `'${e.schema.const}'` : e.schema.const}`;
		case J.Never: return "Never";
		case J.Not: return "Value should not match";
		case J.Null: return "Expected null";
		case J.NumberExclusiveMaximum: return `Expected number to be less than ${e.schema.exclusiveMaximum}`;
		case J.NumberExclusiveMinimum: return `Expected number to be greater than ${e.schema.exclusiveMinimum}`;
		case J.NumberMaximum: return `Expected number to be less or equal to ${e.schema.maximum}`;
		case J.NumberMinimum: return `Expected number to be greater or equal to ${e.schema.minimum}`;
		case J.NumberMultipleOf: return `Expected number to be a multiple of ${e.schema.multipleOf}`;
		case J.Number: return "Expected number";
		case J.Object: return "Expected object";
		case J.ObjectAdditionalProperties: return "Unexpected property";
		case J.ObjectMaxProperties: return `Expected object to have no more than ${e.schema.maxProperties} properties`;
		case J.ObjectMinProperties: return `Expected object to have at least ${e.schema.minProperties} properties`;
		case J.ObjectRequiredProperty: return "Expected required property";
		case J.Promise: return "Expected Promise";
		case J.RegExp: return "Expected string to match regular expression";
		case J.StringFormatUnknown: return `Unknown format '${e.schema.format}'`;
		case J.StringFormat: return `Expected string to match '${e.schema.format}' format`;
		case J.StringMaxLength: return `Expected string length less or equal to ${e.schema.maxLength}`;
		case J.StringMinLength: return `Expected string length greater or equal to ${e.schema.minLength}`;
		case J.StringPattern: return `Expected string to match '${e.schema.pattern}'`;
		case J.String: return "Expected string";
		case J.Symbol: return "Expected symbol";
		case J.TupleLength: return `Expected tuple to have ${e.schema.maxItems || 0} elements`;
		case J.Tuple: return "Expected tuple";
		case J.Uint8ArrayMaxByteLength: return `Expected byte length less or equal to ${e.schema.maxByteLength}`;
		case J.Uint8ArrayMinByteLength: return `Expected byte length greater or equal to ${e.schema.minByteLength}`;
		case J.Uint8Array: return "Expected Uint8Array";
		case J.Undefined: return "Expected undefined";
		case J.Union: return "Expected union value";
		case J.Void: return "Expected void";
		case J.Kind: return `Expected kind '${e.schema[u]}'`;
		default: return "Unknown error type";
	}
}
var wn = Cn;
function Tn() {
	return wn;
}
// vendor/node_modules/@scalar/typebox/build/esm/errors/errors.mjs
var J;
(function(e) {
	e[e.ArrayContains = 0] = "ArrayContains", e[e.ArrayMaxContains = 1] = "ArrayMaxContains", e[e.ArrayMaxItems = 2] = "ArrayMaxItems", e[e.ArrayMinContains = 3] = "ArrayMinContains", e[e.ArrayMinItems = 4] = "ArrayMinItems", e[e.ArrayUniqueItems = 5] = "ArrayUniqueItems", e[e.Array = 6] = "Array", e[e.AsyncIterator = 7] = "AsyncIterator", e[e.BigIntExclusiveMaximum = 8] = "BigIntExclusiveMaximum", e[e.BigIntExclusiveMinimum = 9] = "BigIntExclusiveMinimum", e[e.BigIntMaximum = 10] = "BigIntMaximum", e[e.BigIntMinimum = 11] = "BigIntMinimum", e[e.BigIntMultipleOf = 12] = "BigIntMultipleOf", e[e.BigInt = 13] = "BigInt", e[e.Boolean = 14] = "Boolean", e[e.DateExclusiveMaximumTimestamp = 15] = "DateExclusiveMaximumTimestamp", e[e.DateExclusiveMinimumTimestamp = 16] = "DateExclusiveMinimumTimestamp", e[e.DateMaximumTimestamp = 17] = "DateMaximumTimestamp", e[e.DateMinimumTimestamp = 18] = "DateMinimumTimestamp", e[e.DateMultipleOfTimestamp = 19] = "DateMultipleOfTimestamp", e[e.Date = 20] = "Date", e[e.Function = 21] = "Function", e[e.IntegerExclusiveMaximum = 22] = "IntegerExclusiveMaximum", e[e.IntegerExclusiveMinimum = 23] = "IntegerExclusiveMinimum", e[e.IntegerMaximum = 24] = "IntegerMaximum", e[e.IntegerMinimum = 25] = "IntegerMinimum", e[e.IntegerMultipleOf = 26] = "IntegerMultipleOf", e[e.Integer = 27] = "Integer", e[e.IntersectUnevaluatedProperties = 28] = "IntersectUnevaluatedProperties", e[e.Intersect = 29] = "Intersect", e[e.Iterator = 30] = "Iterator", e[e.Kind = 31] = "Kind", e[e.Literal = 32] = "Literal", e[e.Never = 33] = "Never", e[e.Not = 34] = "Not", e[e.Null = 35] = "Null", e[e.NumberExclusiveMaximum = 36] = "NumberExclusiveMaximum", e[e.NumberExclusiveMinimum = 37] = "NumberExclusiveMinimum", e[e.NumberMaximum = 38] = "NumberMaximum", e[e.NumberMinimum = 39] = "NumberMinimum", e[e.NumberMultipleOf = 40] = "NumberMultipleOf", e[e.Number = 41] = "Number", e[e.ObjectAdditionalProperties = 42] = "ObjectAdditionalProperties", e[e.ObjectMaxProperties = 43] = "ObjectMaxProperties", e[e.ObjectMinProperties = 44] = "ObjectMinProperties", e[e.ObjectRequiredProperty = 45] = "ObjectRequiredProperty", e[e.Object = 46] = "Object", e[e.Promise = 47] = "Promise", e[e.RegExp = 48] = "RegExp", e[e.StringFormatUnknown = 49] = "StringFormatUnknown", e[e.StringFormat = 50] = "StringFormat", e[e.StringMaxLength = 51] = "StringMaxLength", e[e.StringMinLength = 52] = "StringMinLength", e[e.StringPattern = 53] = "StringPattern", e[e.String = 54] = "String", e[e.Symbol = 55] = "Symbol", e[e.TupleLength = 56] = "TupleLength", e[e.Tuple = 57] = "Tuple", e[e.Uint8ArrayMaxByteLength = 58] = "Uint8ArrayMaxByteLength", e[e.Uint8ArrayMinByteLength = 59] = "Uint8ArrayMinByteLength", e[e.Uint8Array = 60] = "Uint8Array", e[e.Undefined = 61] = "Undefined", e[e.Union = 62] = "Union", e[e.Void = 63] = "Void";
})(J ||= {});
var En = class extends ce {
	constructor(e) {
		super("Unknown type"), this.schema = e;
	}
};
function Dn(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function Y(e) {
	return e !== void 0;
}
var On = class {
	constructor(e) {
		this.iterator = e;
	}
	[Symbol.iterator]() {
		return this.iterator;
	}
	First() {
		let e = this.iterator.next();
		return e.done ? void 0 : e.value;
	}
};
function X(e, t, n, r, i = []) {
	return {
		type: e,
		schema: t,
		path: n,
		value: r,
		message: Tn()({
			errorType: e,
			path: n,
			schema: t,
			value: r,
			errors: i
		}),
		errors: i
	};
}
function* kn(e, t, n, r) {}
function* An(e, t, n, r) {}
function* jn(e, t, n, i) {
	if (!r(i)) return yield X(J.Array, e, n, i);
	Y(e.minItems) && !(i.length >= e.minItems) && (yield X(J.ArrayMinItems, e, n, i)), Y(e.maxItems) && !(i.length <= e.maxItems) && (yield X(J.ArrayMaxItems, e, n, i));
	for (let r = 0; r < i.length; r++) yield* Z(e.items, t, `${n}/${r}`, i[r]);
	if (e.uniqueItems === !0 && !(function() {
		let e = /* @__PURE__ */ new Set();
		for (let t of i) {
			let n = We(t);
			if (e.has(n)) return !1;
			e.add(n);
		}
		return !0;
	})() && (yield X(J.ArrayUniqueItems, e, n, i)), !(Y(e.contains) || Y(e.minContains) || Y(e.maxContains))) return;
	let a = Y(e.contains) ? e.contains : he(), o = i.reduce((e, r, i) => Z(a, t, `${n}${i}`, r).next().done === !0 ? e + 1 : e, 0);
	o === 0 && (yield X(J.ArrayContains, e, n, i)), yt(e.minContains) && o < e.minContains && (yield X(J.ArrayMinContains, e, n, i)), yt(e.maxContains) && o > e.maxContains && (yield X(J.ArrayMaxContains, e, n, i));
}
function* Mn(e, t, n, r) {
	Je(r) || (yield X(J.AsyncIterator, e, n, r));
}
function* Nn(e, t, n, r) {
	if (!T(r)) return yield X(J.BigInt, e, n, r);
	Y(e.exclusiveMaximum) && !(r < e.exclusiveMaximum) && (yield X(J.BigIntExclusiveMaximum, e, n, r)), Y(e.exclusiveMinimum) && !(r > e.exclusiveMinimum) && (yield X(J.BigIntExclusiveMinimum, e, n, r)), Y(e.maximum) && !(r <= e.maximum) && (yield X(J.BigIntMaximum, e, n, r)), Y(e.minimum) && !(r >= e.minimum) && (yield X(J.BigIntMinimum, e, n, r)), Y(e.multipleOf) && r % e.multipleOf !== BigInt(0) && (yield X(J.BigIntMultipleOf, e, n, r));
}
function* Pn(e, t, n, r) {
	oe(r) || (yield X(J.Boolean, e, n, r));
}
function* Fn(e, t, n, r) {
	yield* Z(e.returns, t, n, r.prototype);
}
function* In(e, t, n, r) {
	if (!ue(r)) return yield X(J.Date, e, n, r);
	Y(e.exclusiveMaximumTimestamp) && !(r.getTime() < e.exclusiveMaximumTimestamp) && (yield X(J.DateExclusiveMaximumTimestamp, e, n, r)), Y(e.exclusiveMinimumTimestamp) && !(r.getTime() > e.exclusiveMinimumTimestamp) && (yield X(J.DateExclusiveMinimumTimestamp, e, n, r)), Y(e.maximumTimestamp) && !(r.getTime() <= e.maximumTimestamp) && (yield X(J.DateMaximumTimestamp, e, n, r)), Y(e.minimumTimestamp) && !(r.getTime() >= e.minimumTimestamp) && (yield X(J.DateMinimumTimestamp, e, n, r)), Y(e.multipleOfTimestamp) && r.getTime() % e.multipleOfTimestamp !== 0 && (yield X(J.DateMultipleOfTimestamp, e, n, r));
}
function* Ln(e, t, n, r) {
	h(r) || (yield X(J.Function, e, n, r));
}
function* Rn(e, t, n, r) {
	let i = globalThis.Object.values(e.$defs), a = e.$defs[e.$ref];
	yield* Z(a, [...t, ...i], n, r);
}
function* zn(e, t, n, r) {
	if (!x(r)) return yield X(J.Integer, e, n, r);
	Y(e.exclusiveMaximum) && !(r < e.exclusiveMaximum) && (yield X(J.IntegerExclusiveMaximum, e, n, r)), Y(e.exclusiveMinimum) && !(r > e.exclusiveMinimum) && (yield X(J.IntegerExclusiveMinimum, e, n, r)), Y(e.maximum) && !(r <= e.maximum) && (yield X(J.IntegerMaximum, e, n, r)), Y(e.minimum) && !(r >= e.minimum) && (yield X(J.IntegerMinimum, e, n, r)), Y(e.multipleOf) && r % e.multipleOf !== 0 && (yield X(J.IntegerMultipleOf, e, n, r));
}
function* Bn(e, t, n, r) {
	let i = !1;
	for (let a of e.allOf) for (let e of Z(a, t, n, r)) i = !0, yield e;
	if (i) return yield X(J.Intersect, e, n, r);
	if (e.unevaluatedProperties === !1) {
		let t = new RegExp(gt(e));
		for (let i of Object.getOwnPropertyNames(r)) t.test(i) || (yield X(J.IntersectUnevaluatedProperties, e, `${n}/${i}`, r));
	}
	if (typeof e.unevaluatedProperties == "object") {
		let i = new RegExp(gt(e));
		for (let a of Object.getOwnPropertyNames(r)) if (!i.test(a)) {
			let i = Z(e.unevaluatedProperties, t, `${n}/${a}`, r[a]).next();
			i.done || (yield i.value);
		}
	}
}
function* Vn(e, t, n, r) {
	te(r) || (yield X(J.Iterator, e, n, r));
}
function* Hn(e, t, n, r) {
	r !== e.const && (yield X(J.Literal, e, n, r));
}
function* Un(e, t, n, r) {
	yield X(J.Never, e, n, r);
}
function* Wn(e, t, n, r) {
	Z(e.not, t, n, r).next().done === !0 && (yield X(J.Not, e, n, r));
}
function* Gn(e, t, n, r) {
	pe(r) || (yield X(J.Null, e, n, r));
}
function* Kn(e, t, n, r) {
	if (!Xe.IsNumberLike(r)) return yield X(J.Number, e, n, r);
	Y(e.exclusiveMaximum) && !(r < e.exclusiveMaximum) && (yield X(J.NumberExclusiveMaximum, e, n, r)), Y(e.exclusiveMinimum) && !(r > e.exclusiveMinimum) && (yield X(J.NumberExclusiveMinimum, e, n, r)), Y(e.maximum) && !(r <= e.maximum) && (yield X(J.NumberMaximum, e, n, r)), Y(e.minimum) && !(r >= e.minimum) && (yield X(J.NumberMinimum, e, n, r)), Y(e.multipleOf) && r % e.multipleOf !== 0 && (yield X(J.NumberMultipleOf, e, n, r));
}
function* qn(e, t, n, r) {
	if (!Xe.IsObjectLike(r)) return yield X(J.Object, e, n, r);
	Y(e.minProperties) && !(Object.getOwnPropertyNames(r).length >= e.minProperties) && (yield X(J.ObjectMinProperties, e, n, r)), Y(e.maxProperties) && !(Object.getOwnPropertyNames(r).length <= e.maxProperties) && (yield X(J.ObjectMaxProperties, e, n, r));
	let i = Array.isArray(e.required) ? e.required : [], a = Object.getOwnPropertyNames(e.properties), o = Object.getOwnPropertyNames(r);
	for (let t of i) o.includes(t) || (yield X(J.ObjectRequiredProperty, e.properties[t], `${n}/${Dn(t)}`, void 0));
	if (e.additionalProperties === !1) for (let t of o) a.includes(t) || (yield X(J.ObjectAdditionalProperties, e, `${n}/${Dn(t)}`, r[t]));
	if (typeof e.additionalProperties == "object") for (let i of o) a.includes(i) || (yield* Z(e.additionalProperties, t, `${n}/${Dn(i)}`, r[i]));
	for (let i of a) {
		let a = e.properties[i];
		e.required && e.required.includes(i) ? (yield* Z(a, t, `${n}/${Dn(i)}`, r[i]), Ie(e) && !(i in r) && (yield X(J.ObjectRequiredProperty, a, `${n}/${Dn(i)}`, void 0))) : Xe.IsExactOptionalProperty(r, i) && (yield* Z(a, t, `${n}/${Dn(i)}`, r[i]));
	}
}
function* Jn(e, t, n, r) {
	a(r) || (yield X(J.Promise, e, n, r));
}
function* Yn(e, t, n, r) {
	if (!Xe.IsRecordLike(r)) return yield X(J.Object, e, n, r);
	Y(e.minProperties) && !(Object.getOwnPropertyNames(r).length >= e.minProperties) && (yield X(J.ObjectMinProperties, e, n, r)), Y(e.maxProperties) && !(Object.getOwnPropertyNames(r).length <= e.maxProperties) && (yield X(J.ObjectMaxProperties, e, n, r));
	let [i, a] = Object.entries(e.patternProperties)[0], o = new RegExp(i);
	for (let [e, i] of Object.entries(r)) o.test(e) && (yield* Z(a, t, `${n}/${Dn(e)}`, i));
	if (typeof e.additionalProperties == "object") for (let [i, a] of Object.entries(r)) o.test(i) || (yield* Z(e.additionalProperties, t, `${n}/${Dn(i)}`, a));
	if (e.additionalProperties === !1) {
		for (let [t, i] of Object.entries(r)) if (!o.test(t)) return yield X(J.ObjectAdditionalProperties, e, `${n}/${Dn(t)}`, i);
	}
}
function* Xn(e, t, n, r) {
	yield* Z(je(e, t), t, n, r);
}
function* Zn(e, t, n, r) {
	if (!Ce(r)) return yield X(J.String, e, n, r);
	if (Y(e.minLength) && !(r.length >= e.minLength) && (yield X(J.StringMinLength, e, n, r)), Y(e.maxLength) && !(r.length <= e.maxLength) && (yield X(J.StringMaxLength, e, n, r)), !new RegExp(e.source, e.flags).test(r)) return yield X(J.RegExp, e, n, r);
}
function* Qn(e, t, n, r) {
	if (!Ce(r)) return yield X(J.String, e, n, r);
	Y(e.minLength) && !(r.length >= e.minLength) && (yield X(J.StringMinLength, e, n, r)), Y(e.maxLength) && !(r.length <= e.maxLength) && (yield X(J.StringMaxLength, e, n, r)), Ce(e.pattern) && (new RegExp(e.pattern).test(r) || (yield X(J.StringPattern, e, n, r))), Ce(e.format) && (p(e.format) ? ve(e.format)(r) || (yield X(J.StringFormat, e, n, r)) : yield X(J.StringFormatUnknown, e, n, r));
}
function* $n(e, t, n, r) {
	y(r) || (yield X(J.Symbol, e, n, r));
}
function* er(e, t, n, r) {
	if (!Ce(r)) return yield X(J.String, e, n, r);
	new RegExp(e.pattern).test(r) || (yield X(J.StringPattern, e, n, r));
}
function* tr(e, t, n, r) {
	yield* Z(je(e, t), t, n, r);
}
function* nr(e, t, n, i) {
	if (!r(i)) return yield X(J.Tuple, e, n, i);
	if (e.items === void 0 && i.length !== 0 || i.length !== e.maxItems) return yield X(J.TupleLength, e, n, i);
	if (e.items) for (let r = 0; r < e.items.length; r++) yield* Z(e.items[r], t, `${n}/${r}`, i[r]);
}
function* rr(e, t, n, r) {
	Te(r) || (yield X(J.Undefined, e, n, r));
}
function* ir(e, t, n, r) {
	if (Ge(e, t, r)) return;
	let i = e.anyOf.map((e) => new On(Z(e, t, n, r)));
	yield X(J.Union, e, n, r, i);
}
function* ar(e, t, n, r) {
	if (!be(r)) return yield X(J.Uint8Array, e, n, r);
	Y(e.maxByteLength) && !(r.length <= e.maxByteLength) && (yield X(J.Uint8ArrayMaxByteLength, e, n, r)), Y(e.minByteLength) && !(r.length >= e.minByteLength) && (yield X(J.Uint8ArrayMinByteLength, e, n, r));
}
function* or(e, t, n, r) {}
function* sr(e, t, n, r) {
	Xe.IsVoidLike(r) || (yield X(J.Void, e, n, r));
}
function* cr(e, t, n, r) {
	l(e[u])(e, r) || (yield X(J.Kind, e, n, r));
}
function* Z(e, t, n, r) {
	let i = Y(e.$id) ? [...t, e] : t, a = e;
	switch (a[u]) {
		case "Any": return yield* kn(a, i, n, r);
		case "Argument": return yield* An(a, i, n, r);
		case "Array": return yield* jn(a, i, n, r);
		case "AsyncIterator": return yield* Mn(a, i, n, r);
		case "BigInt": return yield* Nn(a, i, n, r);
		case "Boolean": return yield* Pn(a, i, n, r);
		case "Constructor": return yield* Fn(a, i, n, r);
		case "Date": return yield* In(a, i, n, r);
		case "Function": return yield* Ln(a, i, n, r);
		case "Import": return yield* Rn(a, i, n, r);
		case "Integer": return yield* zn(a, i, n, r);
		case "Intersect": return yield* Bn(a, i, n, r);
		case "Iterator": return yield* Vn(a, i, n, r);
		case "Literal": return yield* Hn(a, i, n, r);
		case "Never": return yield* Un(a, i, n, r);
		case "Not": return yield* Wn(a, i, n, r);
		case "Null": return yield* Gn(a, i, n, r);
		case "Number": return yield* Kn(a, i, n, r);
		case "Object": return yield* qn(a, i, n, r);
		case "Promise": return yield* Jn(a, i, n, r);
		case "Record": return yield* Yn(a, i, n, r);
		case "Ref": return yield* Xn(a, i, n, r);
		case "RegExp": return yield* Zn(a, i, n, r);
		case "String": return yield* Qn(a, i, n, r);
		case "Symbol": return yield* $n(a, i, n, r);
		case "TemplateLiteral": return yield* er(a, i, n, r);
		case "This": return yield* tr(a, i, n, r);
		case "Tuple": return yield* nr(a, i, n, r);
		case "Undefined": return yield* rr(a, i, n, r);
		case "Union": return yield* ir(a, i, n, r);
		case "Uint8Array": return yield* ar(a, i, n, r);
		case "Unknown": return yield* or(a, i, n, r);
		case "Void": return yield* sr(a, i, n, r);
		default:
			if (!pt(a[u])) throw new En(e);
			return yield* cr(a, i, n, r);
	}
}
function lr(...e) {
	return new On(e.length === 3 ? Z(e[0], e[1], "", e[2]) : Z(e[0], [], "", e[1]));
}
// vendor/node_modules/@scalar/validation/dist/coerce.js
var ur = 3, dr = 64, fr = 1e3, pr = (e, t) => {
	let n = t.get(e);
	if (n) return n;
	let r = e.schema();
	return t.set(e, r), r;
}, mr = (e) => e.type === "optional" ? mr(e.schema) : e.type === "literal" || e.type === "union" && e.schemas.length > 0 && e.schemas.every(mr), hr = (e, t, n, r = /* @__PURE__ */ new WeakMap(), i = 0, a = 0) => {
	if (Yt(t) && r.get(t)?.has(e)) return 1;
	let o = Yt(t);
	if (o) {
		let n = r.get(t) ?? /* @__PURE__ */ new Set();
		n.add(e), r.set(t, n);
	}
	try {
		if (e.type === "object") {
			if (!Yt(t)) return 0;
			let o = Object.keys(e.properties);
			return o.length === 0 ? 1 : o.reduce((o, s) => {
				if (!(s in t)) return o;
				let c = e.properties[s], l = t[s], u = mr(c), d = i >= ur ? u ? hr(c, l, n, r, i, a) : 1 : hr(c, l, n, r, i + 1, a);
				return u ? o + (d > 0 ? d * 10 : 0) : o + (d > 0 ? d : 1);
			}, 0);
		}
		return e.type === "array" ? +!!Array.isArray(t) : e.type === "record" ? +!!Yt(t) : e.type === "optional" ? t === void 0 ? 1 : hr(e.schema, t, n, r, i, a) : e.type === "union" ? Math.max(...e.schemas.map((e) => hr(e, t, n, r, i, a))) : e.type === "intersection" ? e.schemas.length === 0 ? 1 : e.schemas.reduce((e, o) => e + hr(o, t, n, r, i, a), 0) : e.type === "lazy" ? a >= dr ? 1 : hr(pr(e, n), t, n, r, i, a + 1) : e.type === "evaluate" ? hr(e.schema, e.expression(t), n, r, i, a) : +!!Jt(e, t);
	} finally {
		o && r.get(t)?.delete(e);
	}
}, gr = (e, t, n, r) => {
	if (Yt(e) || Array.isArray(e)) {
		let i = r.get(e) || /* @__PURE__ */ new Map();
		i.set(t, n), r.set(e, i);
	}
}, _r = (e, t, n, r, i, a) => {
	if (i >= fr) return a.emitted || (a.emitted = !0, console.warn(`[@scalar/validation] coerce stopped at nesting depth ${fr}; deeper values are left as-is.`)), t;
	if ((Yt(t) || Array.isArray(t)) && n.get(t)?.has(e)) return n.get(t)?.get(e);
	if (!e || e.type === "any" || e.type === "unknown") return t;
	if (e.type === "function") return typeof t == "function" ? t : () => void 0;
	if (e.type === "number") return Jt(e, t) ? t : e.default ?? 0;
	if (e.type === "string") return Jt(e, t) ? t : e.default ?? "";
	if (e.type === "boolean") return Jt(e, t) ? t : e.default ?? !1;
	if (e.type === "nullable") return null;
	if (e.type !== "notDefined") {
		if (e.type === "optional") return t === void 0 ? void 0 : _r(e.schema, t, n, r, i + 1, a);
		if (e.type === "array") {
			if (!Array.isArray(t)) return [];
			let o = Array(t.length);
			gr(t, e, o, n);
			for (let s = 0; s < t.length; s++) o[s] = _r(e.items, t[s], n, r, i + 1, a);
			return o;
		}
		if (e.type === "record") {
			if (!Yt(t)) return {};
			let o = {};
			gr(t, e, o, n);
			for (let s of Object.keys(t)) o[s] = _r(e.value, t[s], n, r, i + 1, a);
			return o;
		}
		if (e.type === "object") {
			let o = Object.keys(e.properties), s = Yt(t) ? t : null, c = {};
			gr(t, e, c, n);
			for (let t of o) {
				let o = e.properties[t], l = s?.[t];
				(o.type !== "optional" || l !== void 0) && (c[t] = _r(o, l, n, r, i + 1, a));
			}
			return c;
		}
		return e.type === "union" ? _r(e.schemas.reduce((e, n) => {
			let i = hr(n, t, r);
			return i > e.score ? {
				schema: n,
				score: i
			} : e;
		}, {
			schema: e.schemas[0],
			score: 0
		}).schema, t, n, r, i + 1, a) : e.type === "intersection" ? e.schemas.reduce((e, o) => Object.assign(e, _r(o, t, n, r, i + 1, a)), {}) : e.type === "literal" ? e.value : e.type === "lazy" ? _r(pr(e, r), t, n, r, i + 1, a) : e.type === "evaluate" ? _r(e.schema, e.expression(t), n, r, i + 1, a) : (console.warn("Unknown schema type:", e), t);
	}
}, vr = (e, t, n = /* @__PURE__ */ new WeakMap(), r = /* @__PURE__ */ new WeakMap()) => _r(e, t, n, r, 0, { emitted: !1 }), yr = { key: 0 }, br = { key: 1 }, xr = { key: 2 }, Sr = { key: 3 }, Cr = { key: 4 }, wr = { key: 5 }, Tr = /* @__PURE__ */ Qt({
	name: "ScalarIconArrowUp",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Bt(e);
		return (e, r) => (G(), q("svg", on({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, W(t)), [dn(e.$slots, "default"), W(n) === "bold" ? (G(), q("g", yr, [...r[0] ||= [K("path", { d: "M208.49,120.49a12,12,0,0,1-17,0L140,69V216a12,12,0,0,1-24,0V69L64.49,120.49a12,12,0,0,1-17-17l72-72a12,12,0,0,1,17,0l72,72A12,12,0,0,1,208.49,120.49Z" }, null, -1)]])) : W(n) === "duotone" ? (G(), q("g", br, [...r[1] ||= [K("path", {
			d: "M200,112H56l72-72Z",
			opacity: "0.2"
		}, null, -1), K("path", { d: "M205.66,106.34l-72-72a8,8,0,0,0-11.32,0l-72,72A8,8,0,0,0,56,120h64v96a8,8,0,0,0,16,0V120h64a8,8,0,0,0,5.66-13.66ZM75.31,104,128,51.31,180.69,104Z" }, null, -1)]])) : W(n) === "fill" ? (G(), q("g", xr, [...r[2] ||= [K("path", { d: "M207.39,115.06A8,8,0,0,1,200,120H136v96a8,8,0,0,1-16,0V120H56a8,8,0,0,1-5.66-13.66l72-72a8,8,0,0,1,11.32,0l72,72A8,8,0,0,1,207.39,115.06Z" }, null, -1)]])) : W(n) === "light" ? (G(), q("g", Sr, [...r[3] ||= [K("path", { d: "M204.24,116.24a6,6,0,0,1-8.48,0L134,54.49V216a6,6,0,0,1-12,0V54.49L60.24,116.24a6,6,0,0,1-8.48-8.48l72-72a6,6,0,0,1,8.48,0l72,72A6,6,0,0,1,204.24,116.24Z" }, null, -1)]])) : W(n) === "regular" ? (G(), q("g", Cr, [...r[4] ||= [K("path", { d: "M205.66,117.66a8,8,0,0,1-11.32,0L136,59.31V216a8,8,0,0,1-16,0V59.31L61.66,117.66a8,8,0,0,1-11.32-11.32l72-72a8,8,0,0,1,11.32,0l72,72A8,8,0,0,1,205.66,117.66Z" }, null, -1)]])) : W(n) === "thin" ? (G(), q("g", wr, [...r[5] ||= [K("path", { d: "M202.83,114.83a4,4,0,0,1-5.66,0L132,49.66V216a4,4,0,0,1-8,0V49.66L58.83,114.83a4,4,0,0,1-5.66-5.66l72-72a4,4,0,0,1,5.66,0l72,72A4,4,0,0,1,202.83,114.83Z" }, null, -1)]])) : un("", !0)], 16));
	}
}), Er = { key: 0 }, Dr = { key: 1 }, Or = { key: 2 }, kr = { key: 3 }, Ar = { key: 4 }, jr = { key: 5 }, Mr = /* @__PURE__ */ Qt({
	name: "ScalarIconLockSimple",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Bt(e);
		return (e, r) => (G(), q("svg", on({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, W(t)), [dn(e.$slots, "default"), W(n) === "bold" ? (G(), q("g", Er, [...r[0] ||= [K("path", { d: "M208,76H180V56A52,52,0,0,0,76,56V76H48A20,20,0,0,0,28,96V208a20,20,0,0,0,20,20H208a20,20,0,0,0,20-20V96A20,20,0,0,0,208,76ZM100,56a28,28,0,0,1,56,0V76H100ZM204,204H52V100H204Z" }, null, -1)]])) : W(n) === "duotone" ? (G(), q("g", Dr, [...r[1] ||= [K("path", {
			d: "M216,96V208a8,8,0,0,1-8,8H48a8,8,0,0,1-8-8V96a8,8,0,0,1,8-8H208A8,8,0,0,1,216,96Z",
			opacity: "0.2"
		}, null, -1), K("path", { d: "M208,80H176V56a48,48,0,0,0-96,0V80H48A16,16,0,0,0,32,96V208a16,16,0,0,0,16,16H208a16,16,0,0,0,16-16V96A16,16,0,0,0,208,80ZM96,56a32,32,0,0,1,64,0V80H96ZM208,208H48V96H208V208Z" }, null, -1)]])) : W(n) === "fill" ? (G(), q("g", Or, [...r[2] ||= [K("path", { d: "M208,80H176V56a48,48,0,0,0-96,0V80H48A16,16,0,0,0,32,96V208a16,16,0,0,0,16,16H208a16,16,0,0,0,16-16V96A16,16,0,0,0,208,80ZM96,56a32,32,0,0,1,64,0V80H96Z" }, null, -1)]])) : W(n) === "light" ? (G(), q("g", kr, [...r[3] ||= [K("path", { d: "M208,82H174V56a46,46,0,0,0-92,0V82H48A14,14,0,0,0,34,96V208a14,14,0,0,0,14,14H208a14,14,0,0,0,14-14V96A14,14,0,0,0,208,82ZM94,56a34,34,0,0,1,68,0V82H94ZM210,208a2,2,0,0,1-2,2H48a2,2,0,0,1-2-2V96a2,2,0,0,1,2-2H208a2,2,0,0,1,2,2Z" }, null, -1)]])) : W(n) === "regular" ? (G(), q("g", Ar, [...r[4] ||= [K("path", { d: "M208,80H176V56a48,48,0,0,0-96,0V80H48A16,16,0,0,0,32,96V208a16,16,0,0,0,16,16H208a16,16,0,0,0,16-16V96A16,16,0,0,0,208,80ZM96,56a32,32,0,0,1,64,0V80H96ZM208,208H48V96H208V208Z" }, null, -1)]])) : W(n) === "thin" ? (G(), q("g", jr, [...r[5] ||= [K("path", { d: "M208,84H172V56a44,44,0,0,0-88,0V84H48A12,12,0,0,0,36,96V208a12,12,0,0,0,12,12H208a12,12,0,0,0,12-12V96A12,12,0,0,0,208,84ZM92,56a36,36,0,0,1,72,0V84H92ZM212,208a4,4,0,0,1-4,4H48a4,4,0,0,1-4-4V96a4,4,0,0,1,4-4H208a4,4,0,0,1,4,4Z" }, null, -1)]])) : un("", !0)], 16));
	}
}), Nr = Symbol(), Pr = tn(null);
function Fr(e) {
	let t = tn(!1), n = tn(""), r = {
		showAgent: t,
		agentEnabled: e.agentEnabled ?? pn(() => Be(window.location.href)),
		prefilledMessage: n,
		openAgent: (e) => {
			n.value = e ?? "", t.value = !0;
		},
		closeAgent: () => {
			t.value = !1, n.value = "";
		},
		toggleAgent: () => {
			t.value = !t.value, t.value || (n.value = "");
		}
	};
	return Pr.value = r, r;
}
function Ir() {
	let e = $t(Nr, void 0);
	return pn(() => e ?? Pr.value ?? void 0);
}
// vendor/node_modules/@scalar/helpers/dist/object/local-storage.js
var Lr = {
	SELECTED_CLIENT: "scalar-reference-selected-client-v2",
	AUTH: "scalar-reference-auth"
}, Rr = () => typeof window > "u" ? {
	getItem: () => null,
	setItem: () => null,
	removeItem: () => null
} : localStorage;
// vendor/node_modules/@scalar/json-magic/dist/helpers/is-json-object.js
function zr(e) {
	if (!/^\s*(\{)/.test(e.slice(0, 500))) return !1;
	try {
		let t = JSON.parse(e);
		return s(t);
	} catch {
		return !1;
	}
}
// vendor/node_modules/@scalar/json-magic/dist/helpers/is-yaml.js
function Br(e) {
	return /^\s*(?:-\s*)?[\w\-]+\s*:\s*.+\n.*/.test(e);
}
// vendor/node_modules/@scalar/json-magic/dist/helpers/is-file-path.js
function Vr(e) {
	return !qt(e) && !Br(e) && !zr(e);
}
// vendor/node_modules/@scalar/json-magic/dist/helpers/unescape-json-pointer.js
function Hr(e) {
	return decodeURI(e.replace(/~1/g, "/").replace(/~0/g, "~"));
}
// vendor/node_modules/@scalar/json-magic/dist/helpers/get-segments-from-path.js
function Ur(e) {
	return e.split("/").slice(1).map(Hr);
}
// vendor/node_modules/@scalar/json-magic/dist/helpers/set-value-at-path.js
function Wr(e, t, n) {
	if (t === "") throw Error("Cannot set value at root ('') pointer");
	let r = Ur(t);
	r.forEach((e) => ie(e));
	let i = e;
	for (let e = 0; e < r.length; e++) {
		let t = r[e], a = e === r.length - 1, o = r[e + 1], s = /^\d+$/.test(o ?? "");
		a ? i[t] = n : (t in i && typeof i[t] == "object" || (i[t] = s ? [] : {}), i = i[t]);
	}
}
// vendor/node_modules/@scalar/json-magic/dist/helpers/to-relative-path.js
var Gr = (e, t) => {
	if (URL.canParse(e) && !qt(e) && !/^[a-z]:[\\/]/i.test(e)) return e;
	if (qt(e) && qt(t)) {
		let n = new URL(e), r = new URL(t);
		if (n.origin !== r.origin) return e;
		let i = r.pathname.endsWith("/") ? r.pathname : U.dirname(r.pathname), a = U.posix.resolve("/", n.pathname), o = U.posix.relative(i, a), s = `${o}${o && n.pathname.endsWith("/") ? "/" : ""}${n.search}${n.hash}`;
		return new URL(s, t).href === n.href ? s : e;
	}
	if (qt(t)) {
		let n = new URL(t), r = U.dirname(U.posix.resolve("/", n.pathname));
		return n.pathname = U.posix.relative(r, U.posix.resolve("/", e)), n.toString();
	}
	if (qt(e)) return e;
	let n = t.endsWith("/") ? U.resolve(t) : U.dirname(U.resolve(t)), r = U.resolve(e);
	return U.relative(n, r);
}, Kr = (e, t) => {
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new WeakMap(), a = /* @__PURE__ */ new Map();
	return {
		identity: (e) => n.get(e),
		register: (o, c, l = []) => {
			let u = t?.(o, c), d = u === void 0 ? c : Rt(c, u.baseUri);
			u !== void 0 && n.set(o, {
				...u,
				baseUri: d
			});
			let f = {
				value: o,
				path: l,
				schema: !1,
				embedded: l.length > 0,
				document: o,
				documentPath: l
			};
			r.set(c, f), r.set(d, f), l.length > 1 && a.set(l[1], f);
			let p = /* @__PURE__ */ new WeakSet(), m = (t, n, a, c = "") => {
				if (typeof t != "object" || !t || p.has(t)) return;
				p.add(t);
				let u = Le(t), d = u ?? c, f = u === void 0 ? n : Rt(n, u);
				i.set(t, f);
				let h = s(t) && typeof t.$anchor == "string" ? t.$anchor : void 0;
				if (u !== void 0 || h !== void 0) {
					let e = {
						value: t,
						path: a,
						schema: !0,
						identifier: d,
						embedded: l.length > 0,
						document: o,
						documentPath: l
					};
					u !== void 0 && r.set(f, e), h !== void 0 && r.set(`${f}#${h}`, e);
				}
				for (let [n, r] of Object.entries(t)) n !== e && m(r, f, [...a, n], d);
			};
			m(o, d, l);
		},
		isSchemaResource: (e) => r.get(e)?.schema === !0,
		origin: (e) => i.get(e),
		resolve: (t, n) => {
			let [i, o = ""] = t.split("#", 2), s = i ? Rt(n, i) : n, c = o.startsWith("/") ? Ur(o) : [], l = (!i || r.get(s)?.path.length === 0) && c[0] === e ? a.get(c[1]) : void 0, u = l ?? r.get(o && !o.startsWith("/") ? `${s}#${o}` : s);
			if (!u) return;
			let d = l ? c.slice(2) : c, f = [...u.path, ...d], p = st(u.value, d).value, m = p === void 0, h = u.schema && !i, g = !u.embedded && u.schema && !!i && i === u.identifier, _ = !u.embedded && !u.schema && !i;
			return {
				path: f.map(mt).join("/"),
				value: p,
				document: u.document,
				documentPath: u.documentPath,
				preserveReference: m || h || g || _
			};
		}
	};
};
// vendor/node_modules/@scalar/json-magic/dist/bundle/value-generator.js
function qr(e) {
	let t = Wt(e).substring(0, 7);
	return t.match(/^\d+$/) ? "a" + t.substring(1) : t;
}
async function Jr(e, t, n, r, i = 0) {
	if (i >= 100) throw "Can not generate unique compressed values";
	let a = await e(r ?? t);
	return n[a] !== void 0 && n[a] !== t ? Jr(e, t, n, a, i + 1) : (n[a] = t, a);
}
var Yr = (e, t) => {
	let n = Object.fromEntries(Object.entries(t).map(([e, t]) => [t, e]));
	return { generate: async (r) => {
		let i = n[r];
		if (i) return i;
		let a = await Jr(e, r, t), o = a.match(/^\d+$/) ? `a${a}` : a;
		return n[r] = o, o;
	} };
}, Xr = (e) => s(e) && "$ref" in e && typeof e.$ref == "string";
function Zr(e) {
	return e.startsWith("#");
}
function Qr(e, t) {
	let n = t.find((t) => t.validate(e));
	return n ? n.exec(e) : Promise.resolve({ ok: !1 });
}
function $r(e, t) {
	if (!Zr(e)) throw "Please provide an internal ref";
	return `#/${t.map(mt).join("/")}${e.substring(1)}`;
}
var ei = (e, t, n, r, i, a = !1, o = /* @__PURE__ */ new Set(), c = {}) => {
	let l = st(t, Ur(n)).value;
	if (o.has(l)) return;
	o.add(l);
	let u = Ur(n);
	Wr(e, n, u.length === 2 && s(l) && Object.keys(c).length > 0 ? {
		...l,
		...c
	} : l);
	for (let n = 2; n < u.length; n++) {
		let r = u.slice(0, n), i = st(t, r).value;
		if (s(i)) {
			if (n === 2) for (let [t, n] of Object.entries(c)) Wr(e, `/${[...r, t].map(mt).join("/")}`, n);
			typeof i.$id == "string" && Wr(e, `/${[...r, "$id"].map(mt).join("/")}`, i.$id);
		}
	}
	let d = (n) => {
		if (n && typeof n == "object") {
			"$ref" in n && typeof n.$ref == "string" && (n.$ref.startsWith(`#/${r}/${mt(i)}`) || a) && ei(e, t, n.$ref.substring(1), r, i, a, o, c);
			for (let e of Object.values(n)) d(e);
		}
	};
	d(l);
}, ti = {
	externalDocuments: "x-ext",
	externalDocumentsMappings: "x-ext-urls"
};
async function ni(e, t) {
	t.externalDocumentsKey = t.externalDocumentsKey ?? ti.externalDocuments, t.externalDocumentsMappingsKey = t.externalDocumentsMappingsKey ?? ti.externalDocumentsMappings;
	let n = t.cache ?? /* @__PURE__ */ new Map(), r = t.plugins.filter((e) => e.type === "loader"), i = t.plugins.filter((e) => e.type === "lifecycle"), a = await (async () => {
		if (typeof e != "string") return e;
		let t = await Qr(e, r);
		if (t.ok && typeof t.data == "object") return t.data;
		throw Error("Failed to resolve input: Please provide a valid string value or pass a loader to process the input");
	})(), o = t.root ?? a, c = t.root !== void 0 && t.root !== a || t.depth !== void 0, l = t.visitedNodes ?? /* @__PURE__ */ new Set(), u = () => t.origin ? t.origin : typeof e == "string" && (qt(e) || Vr(e)) ? e : "/", d = Kr(t.externalDocumentsKey, (e, n) => {
		for (let r of [t.hooks?.resolveDocument, ...i.map((e) => e.resolveDocument)]) {
			let t = r?.(e, n);
			if (t !== void 0) return t;
		}
	});
	d.register(o, u());
	let f = d.origin(o) ?? u(), p = d.identity(o) !== void 0 || Le(o) !== void 0, m = (e, t) => p && d.isSchemaResource(t) && t !== f ? `${f}${e}` : e;
	o[t.externalDocumentsMappingsKey] === void 0 && (o[t.externalDocumentsMappingsKey] = {});
	let { generate: h } = Yr(t.compress ?? qr, o[t.externalDocumentsMappingsKey]), g = o[t.externalDocumentsKey];
	if (s(g)) for (let [e, n] of Object.entries(g)) {
		let r = Rt(f, o[t.externalDocumentsMappingsKey][e] ?? e);
		d.register(n, r, [t.externalDocumentsKey, e]);
	}
	for (let [e, r] of n) {
		let n = await r;
		if (n.ok) {
			let r = Rt(f, e), i = await h(Gr(r, f));
			d.register(n.data, r, [t.externalDocumentsKey, i]);
		}
	}
	let _ = async (e, ...n) => {
		let r = t.hooks?.[e];
		r && await r(...n);
		for (let t of i) {
			let r = t[e];
			r && await r(...n);
		}
	}, v = async (e, i = f, a = !1, u = 0, g = [], y = null, b) => {
		if (t.depth !== void 0 && u > t.depth || !s(e) && !Array.isArray(e) || l.has(e)) return;
		l.add(e);
		let x = Le(e), S = d.origin(e) ?? (x ? Rt(i, x) : i), C = {
			path: g,
			referencedFromPath: b,
			resolutionCache: n,
			parentNode: y,
			rootNode: o,
			loaders: r,
			origin: S
		};
		if (await _("onBeforeNodeProcess", e, C), Xr(e)) {
			let l = e.$ref, y = "$global" in e && typeof e.$global == "boolean" && e.$global, x = d.resolve(l, S), w = x?.path;
			if (w !== void 0) {
				let n = !p && x.document === o && d.isSchemaResource(S) && S !== f;
				if (!x.preserveReference && !n && (e.$ref = m(w ? `#/${w}` : "#", S)), c) {
					let e = Ur(`/${w}`), t = e.length > 0 ? st(o, e.slice(0, -1)).value : void 0, n = {
						value: x.value,
						context: s(x.value) ? d.origin(x.value) : S
					};
					await v(n.value, n.context || f, a, u + 1, e, t, b);
				}
				if (x.documentPath.length > 0) {
					let e = s(x.document) || Array.isArray(x.document) ? d.origin(x.document) : S;
					if (await v(x.document, e, a, u + 1, x.documentPath), t.treeShake) {
						let [e, t] = x.documentPath;
						ei(o, { [e]: { [t]: x.document } }, `/${w}`, e, t, !1, /* @__PURE__ */ new Set(), d.identity(x.document)?.metadata);
					} else {
						let e = d.identity(x.document)?.metadata;
						Wr(o, `/${x.documentPath.map(mt).join("/")}`, s(x.document) && e ? {
							...x.document,
							...e
						} : x.document);
					}
				}
				await _("onAfterNodeProcess", e, C);
				return;
			}
			let [ee, te = ""] = l.split("#", 2), ne = Rt(S, ee), re = Gr(ne, f), T = await h(re), ie = n.has(re);
			ie || n.set(re, Qr(ne, r)), await _("onResolveStart", e);
			let ae = await n.get(re);
			if (ae.ok) {
				if (ie || (y || d.register(ae.data, ne, [t.externalDocumentsKey, T]), await v(ae.data, y ? i : ne, y, u + 1, [t.externalDocumentsKey, T], null, b ? [...b, ...g.slice(2)] : g), Wr(o, `/${t.externalDocumentsMappingsKey}/${mt(T)}`, re)), t.treeShake === !0) ei(o, { [t.externalDocumentsKey]: { [T]: ae.data } }, $r(`#${te}`, [t.externalDocumentsKey, T]).substring(1), t.externalDocumentsKey, T, !1, /* @__PURE__ */ new Set(), d.identity(ae.data)?.metadata);
				else if (!ie) {
					let e = d.identity(ae.data)?.metadata;
					Wr(o, `/${t.externalDocumentsKey}/${T}`, s(ae.data) && e ? {
						...ae.data,
						...e
					} : ae.data);
				}
				e.$ref = m($r(`#${te}`, [t.externalDocumentsKey, T]), S), await _("onResolveSuccess", e), await _("onAfterNodeProcess", e, C);
				return;
			}
			return await _("onResolveError", e), await _("onAfterNodeProcess", e, C), console.warn(`Failed to resolve external reference "${ne}". The reference may be invalid, inaccessible, or missing a loader for this type of reference.`);
		}
		for (let n in e) n !== t.externalDocumentsKey && n !== t.externalDocumentsMappingsKey && await v(e[n], S, a, u + 1, [...g, n], e, b);
		await _("onAfterNodeProcess", e, C);
	};
	return await v(a), !t.urlMap && !c && delete o[t.externalDocumentsMappingsKey], a;
}
// vendor/node_modules/@scalar/workspace-store/dist/navigation/helpers/traverse-asyncapi-document.js
var ri = (...e) => {
	for (let t of e) {
		let e = t?.trim();
		if (e) return e;
	}
}, ii = (e, t) => typeof t.address == "string" && t.address.length > 0 ? t.address : e, ai = (e, t) => ri(e.title, e.summary) ?? ii(t, e), oi = (e, t) => ri(e.title, e.summary) ?? t, si = (e, t) => ri(e.title, e.summary, e.name) ?? t, ci = (e) => e.match(/^#\/channels\/([^/]+)$/)?.[1], li = (e, t) => {
	let n = t.channel;
	if (!n || !("$ref" in n)) return;
	let r = ci(n.$ref);
	if (!r) return;
	let i = e.channels?.[r];
	if (i) return {
		channelName: r,
		channel: ht(i, me)
	};
}, ui = (e, t, n) => {
	let r = t.messages ?? {};
	if (e.messages === void 0) return ut(r);
	if (e.messages.length === 0) return [];
	let i = `#/channels/${n}/messages/`, a = /* @__PURE__ */ new Set();
	for (let t of e.messages) if ("$ref" in t) {
		if (t.$ref.startsWith(i)) {
			let e = t.$ref.slice(i.length);
			if (r[e]) {
				a.add(e);
				continue;
			}
		}
		for (let [e, n] of Object.entries(r)) n && "$ref" in n && n.$ref === t.$ref && a.add(e);
	}
	return [...a];
}, di = (e) => {
	let t = ht(e, me);
	return {
		name: t.name,
		description: t.description
	};
}, fi = (e, t) => {
	t === "alpha" ? e.sort((e, t) => e.title.localeCompare(t.title)) : t === "method" ? e.sort((e, t) => e.action.localeCompare(t.action)) : typeof t == "function" && e.sort((e, n) => t({
		method: e.action,
		path: e.operationName,
		ref: e.operationName,
		httpVerb: e.action
	}, {
		method: n.action,
		path: n.operationName,
		ref: n.operationName,
		httpVerb: n.action
	}));
}, pi = (e) => {
	e.sort((e, t) => e.title.localeCompare(t.title));
}, mi = ({ channelName: e, channel: t, operationId: n, messageNames: r, generateId: i }) => {
	let a = r.flatMap((r) => {
		let a = t.messages?.[r];
		if (!a) return [];
		let o = ht(a, me);
		return Pt(o) ? [] : [{
			type: "asyncapi-message",
			id: i({
				type: "asyncapi-message",
				messageName: r,
				channelName: e,
				parentId: n
			}),
			title: si(o, r),
			messageName: r,
			channelName: e
		}];
	});
	return pi(a), a;
}, hi = ({ operationName: e, operation: t, channel: n, channelName: r, channelAddress: i, generateId: a, parentId: o }) => {
	if (Pt(t)) return;
	let s = a({
		type: "asyncapi-operation",
		operationName: e,
		parentId: o
	}), c = mi({
		channelName: r,
		channel: n,
		operationId: s,
		messageNames: ui(t, n, r),
		generateId: a
	});
	return {
		type: "asyncapi-operation",
		id: s,
		title: oi(t, e),
		operationName: e,
		action: t.action,
		channelName: r,
		channelAddress: i,
		children: c.length > 0 ? c : void 0
	};
}, gi = ({ bucket: e, operationEntries: t, generateId: n, parentId: r, parentTag: i, operationsSorter: a, document: o }) => {
	if (Pt(e.channel)) return;
	let s = n({
		type: "asyncapi-channel",
		channelName: e.channelName,
		parentId: r,
		parentTag: i
	}), c = t.flatMap(({ operationName: t, operation: r }) => {
		let i = hi({
			operationName: t,
			operation: r,
			channel: e.channel,
			channelName: e.channelName,
			channelAddress: e.channelAddress,
			generateId: n,
			parentId: s
		});
		return i ? [i] : [];
	});
	if (fi(c, a), c.length === 0) return;
	let l = o.channels?.[e.channelName];
	if (l && !("$ref" in l)) {
		let e = l;
		e["x-scalar-order"] = c.map((e) => e.id);
	}
	return {
		type: "asyncapi-channel",
		id: s,
		title: ai(e.channel, e.channelName),
		channelName: e.channelName,
		channelAddress: e.channelAddress,
		children: c
	};
}, _i = ({ tag: e, generateId: t, children: n, parentId: r }) => {
	let i = t({
		type: "tag",
		tag: e,
		parentId: r,
		isGroup: !1
	}), a = e["x-displayName"] ?? e.name ?? "Untitled Tag";
	return e["x-scalar-order"] = n.map((e) => e.id), {
		type: "tag",
		id: i,
		title: a,
		name: e.name || a,
		description: e.description,
		children: n,
		isGroup: !1,
		isWebhooks: !1
	};
}, vi = ({ tagKeys: e, tagsMap: t, documentId: n, options: { tagsSorter: r, generateId: i }, sortOrder: a }) => {
	let o = e.flatMap((e) => {
		let { tag: r, entries: a } = Tt({
			tagsMap: t,
			name: e,
			documentId: n,
			generateId: i
		});
		if (Pt(r)) return [];
		let o = r["x-scalar-order"];
		return _i({
			tag: r,
			generateId: i,
			children: o ? It(a, o, (e) => e.id) : a,
			parentId: n
		});
	});
	return a ? It(o, a, (e) => e.id) : (r === "alpha" ? o.sort((e, t) => e.title.localeCompare(t.title)) : typeof r == "function" && o.sort((e, a) => r(Tt({
		tagsMap: t,
		name: e.name,
		documentId: n,
		generateId: i
	}).tag, Tt({
		tagsMap: t,
		name: a.name,
		documentId: n,
		generateId: i
	}).tag)), o);
}, yi = (e, t, n) => {
	let r = e.get(t);
	if (r) return r;
	let i = {
		channelName: t,
		channel: n,
		channelAddress: ii(t, n),
		channelTags: n.tags?.map(di) ?? [],
		operations: []
	};
	return e.set(t, i), i;
}, bi = (e) => {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(e.channels ?? {})) {
		if (!r) continue;
		let e = ht(r, me);
		Pt(e) || yi(t, n, e);
	}
	for (let [n, r] of Object.entries(e.operations ?? {})) {
		if (!r) continue;
		let i = ht(r, me);
		if (Pt(i)) continue;
		let a = li(e, i);
		a && yi(t, a.channelName, a.channel).operations.push({
			operationName: n,
			operation: i
		});
	}
	return t;
}, xi = (e, t, n) => {
	let { generateId: r, operationsSorter: i, tagsSorter: a, hideModels: o, modelsSectionLabel: s } = Ft(e, n), c = r({
		type: "document",
		info: t.info,
		name: e
	}), l = bi(t), u = /* @__PURE__ */ new Map(), d = [];
	for (let e of l.values()) {
		if (e.channelTags.length === 0) {
			let n = gi({
				bucket: e,
				operationEntries: e.operations,
				generateId: r,
				parentId: c,
				operationsSorter: i,
				document: t
			});
			n && d.push(n);
		}
		for (let n of e.channelTags) {
			let a = n.name ?? "Untitled Tag", { id: o, entries: s } = Tt({
				tagsMap: u,
				name: a,
				documentId: c,
				generateId: r
			});
			if (s.some((t) => t.type === "asyncapi-channel" && t.channelName === e.channelName)) continue;
			let l = gi({
				bucket: e,
				operationEntries: e.operations,
				generateId: r,
				parentId: o,
				parentTag: {
					tag: n,
					id: o
				},
				operationsSorter: i,
				document: t
			});
			l && s.push(l);
		}
	}
	let f = t.components ? ht(t.components, me) : void 0, p = !o && f?.schemas ? wt({
		documentId: c,
		document: { components: f },
		generateId: r,
		tagsMap: u
	}) : [], m = Dt({
		generateId: r,
		parentId: c,
		info: t.info
	});
	u.size > 0 && m.push(...vi({
		tagKeys: [...u.keys()],
		tagsMap: u,
		documentId: c,
		options: {
			tagsSorter: a,
			generateId: r
		},
		sortOrder: t["x-scalar-order"]
	})), i === "alpha" && d.sort((e, t) => e.title.localeCompare(t.title)), m.push(...d), p.length && m.push({
		type: "models",
		id: r({
			type: "model",
			parentId: c
		}),
		title: s,
		name: s,
		children: p
	});
	let h = t["x-scalar-order"], g = h ? It(m, h, (e) => e.id) : m;
	return t["x-scalar-order"] = A(g.map((e) => e.id)), {
		id: c,
		type: "document",
		title: t.info?.title?.trim() || "Untitled Document",
		name: e,
		children: g,
		icon: t["x-scalar-icon"]
	};
}, Si = { class: "flex items-center flex-1 relative" }, Ci = {
	key: 0,
	class: "select-none whitespace-nowrap text-transparent"
}, wi = ["aria-readonly", "readonly"], Ti = {
	key: 1,
	class: "absolute flex items-center inset-0 select-none overflow-hidden whitespace-nowrap"
}, Ei = {
	key: 0,
	class: "text-c-2"
}, Di = { class: "text-transparent" }, Oi = {
	key: 1,
	class: "text-c-2"
}, ki = /* @__PURE__ */ Qt({
	inheritAttrs: !1,
	__name: "ScalarTextInput",
	props: /*@__PURE__*/ Zt({ readonly: { type: Boolean } }, {
		modelValue: {},
		modelModifiers: {}
	}),
	emits: /*@__PURE__*/ Zt(["click"], ["update:modelValue"]),
	setup(e, { emit: t }) {
		let n = t, r = Xt(e, "modelValue"), i = tn(), { stylingAttrsCx: a, otherAttrs: o } = Gt();
		_n(() => {
			"autofocus" in o.value && i.value?.focus();
		});
		function s(t) {
			n("click", t), e.readonly ? i.value?.select() : i.value?.focus();
		}
		return (t, n) => (G(), rn(W(Et), on({ is: "div" }, W(a)("cursor-text bg-b-1 text-c-1 dark:bg-b-1.5"), { onClick: s }), {
			default: ln(() => [K("div", Si, [
				t.$slots.prefix ? (G(), q("div", Ci, [dn(t.$slots, "prefix")])) : un("", !0),
				fn(K("input", on({
					ref_key: "input",
					ref: i,
					"onUpdate:modelValue": n[0] ||= (e) => r.value = e,
					"aria-readonly": e.readonly || void 0,
					class: "z-1 min-w-0 flex-1 rounded-none border-none bg-transparent placeholder:font-[inherit] focus-within:outline-none",
					readonly: e.readonly
				}, W(o)), null, 16, wi), [[At, r.value]]),
				t.$slots.prefix || t.$slots.suffix ? (G(), q("div", Ti, [
					t.$slots.prefix ? (G(), q("span", Ei, [dn(t.$slots, "prefix")])) : un("", !0),
					K("span", Di, en(r.value || t.$attrs.placeholder), 1),
					t.$slots.suffix ? (G(), q("span", Oi, [dn(t.$slots, "suffix")])) : un("", !0)
				])) : un("", !0)
			]), dn(t.$slots, "aside")]),
			_: 3
		}, 16));
	}
}), Ai = /* @__PURE__ */ Qt({
	__name: "ScalarTextInputCopy",
	props: /*@__PURE__*/ Zt({
		duration: { default: 1500 },
		editable: { type: Boolean },
		immediate: { type: Boolean }
	}, {
		modelValue: {},
		modelModifiers: {},
		copied: {
			type: Boolean,
			default: !1
		},
		copiedModifiers: {}
	}),
	emits: ["update:modelValue", "update:copied"],
	setup(e) {
		_n(() => {
			e.immediate && t.value && r(t.value);
		});
		let t = Xt(e, "modelValue"), n = Xt(e, "copied"), { copy: r, copied: i } = Ot({
			legacy: !0,
			copiedDuring: e.duration
		});
		return cn(i, (e) => n.value = e), (a, o) => (G(), rn(ki, {
			modelValue: t.value,
			"onUpdate:modelValue": o[1] ||= (e) => t.value = e,
			readonly: !e.editable,
			onClick: o[2] ||= (e) => t.value && W(r)(t.value)
		}, {
			aside: ln(() => [gn(W(Ht), {
				class: "z-1 bg-b-1 hover:bg-b-1.5 dark:bg-b-2 dark:hover:bg-b-2",
				copied: n.value || W(i),
				placement: "left",
				onClick: o[0] ||= kt((e) => t.value && W(r)(t.value), ["stop"])
			}, hn({
				backdrop: ln(() => [gn(W(Vt), { class: "bg-b-1 group-hover/copy-button:bg-b-1.5 dark:bg-b-1.5 dark:group-hover/copy-button:bg-b-1.5" })]),
				_: 2
			}, [a.$slots.copy ? {
				name: "copy",
				fn: ln(() => [dn(a.$slots, "copy")]),
				key: "0"
			} : void 0, a.$slots.copied ? {
				name: "copied",
				fn: ln(() => [dn(a.$slots, "copied")]),
				key: "1"
			} : void 0]), 1032, ["copied"])]),
			_: 3
		}, 8, ["modelValue", "readonly"]));
	}
});
// vendor/node_modules/@scalar/schemas/dist/api-reference/api-reference-plugin.js
R({
	name: B({ typeComment: "Name of specification extension property. Has to start with `x-`." }),
	component: Ue({ typeComment: "Vue component to render the specification extension" }),
	renderer: O(Ue({ typeComment: "Custom renderer to render the specification extension" }))
});
var ji = R({
	component: Ue({ typeComment: "Vue component to render in the view" }),
	renderer: O(Ue({ typeComment: "Custom renderer to render the view component (e.g., ReactRenderer)" })),
	props: O(M(B(), D()), { typeComment: "Additional props to pass to the component" }),
	sidebar: O(R({
		show: e(),
		label: B()
	}), { typeComment: "Sidebar configuration. Set show: true to display in sidebar." })
});
R({
	"content.start": O(E(ji), { typeComment: "Components to render before the Introduction/Info section" }),
	"content.end": O(E(ji), { typeComment: "Components to render at specific views in the API Reference" })
}), R({
	onInit: O(z()),
	onConfigChange: O(z()),
	onDestroy: O(z())
});
var Mi = z(), Ni = R({
	dashboardUrl: B({ default: "https://dashboard.scalar.com" }),
	registryUrl: B({ default: "https://registry.scalar.com" }),
	proxyUrl: B({ default: "https://proxy.scalar.com" }),
	apiBaseUrl: B({ default: "https://api.scalar.com" })
}, { typeComment: "External service URLs used by Scalar packages" }), Pi = R({
	title: O(B(), { typeComment: "The title of the OpenAPI document." }),
	slug: O(B(), { typeComment: "The slug of the OpenAPI document used in the URL. If none is passed, the title will be used. If no title is used, it will just use the index." }),
	authentication: O(D(), { typeComment: "Prefill authentication" }),
	baseServerURL: O(B(), { typeComment: "Base URL for the API server" }),
	hideClientButton: e({
		default: !1,
		typeComment: "Whether to hide the client button"
	}),
	proxyUrl: O(B(), { typeComment: "URL to a request proxy for the API client" }),
	oauth2RedirectUri: O(B(), { typeComment: "Default OAuth 2.0 redirect URI used to prefill auth flows in the API client." }),
	searchHotKey: O(k([
		j("a"),
		j("b"),
		j("c"),
		j("d"),
		j("e"),
		j("f"),
		j("g"),
		j("h"),
		j("i"),
		j("j"),
		j("k"),
		j("l"),
		j("m"),
		j("n"),
		j("o"),
		j("p"),
		j("q"),
		j("r"),
		j("s"),
		j("t"),
		j("u"),
		j("v"),
		j("w"),
		j("x"),
		j("y"),
		j("z")
	]), { typeComment: "Key used with CTRL/CMD to open the search modal (defaults to 'k' e.g. CMD+k)" }),
	servers: O(E(D()), { typeComment: "List of OpenAPI server objects" }),
	showSidebar: e({
		default: !0,
		typeComment: "Whether to show the sidebar"
	}),
	showDeveloperTools: k([
		j("localhost"),
		j("always"),
		j("never")
	], { typeComment: "Whether and when to show the developer tools." }),
	showToolbar: k([
		j("localhost"),
		j("always"),
		j("never")
	], { typeComment: "@deprecated Use showDeveloperTools instead" }),
	operationTitleSource: k([j("summary"), j("path")], { typeComment: "Whether to use the operation summary or the operation path for the sidebar and search" }),
	theme: k([
		j("default"),
		j("alternate"),
		j("moon"),
		j("purple"),
		j("solarized"),
		j("bluePlanet"),
		j("deepSpace"),
		j("saturn"),
		j("kepler"),
		j("elysiajs"),
		j("fastify"),
		j("mars"),
		j("laserwave"),
		j("none")
	], { typeComment: "A string to use one of the color presets" }),
	_integration: O(k([
		j("adonisjs"),
		j("astro"),
		j("docusaurus"),
		j("dotnet"),
		j("elysiajs"),
		j("express"),
		j("fastapi"),
		j("fastify"),
		j("go"),
		j("hono"),
		j("html"),
		j("laravel"),
		j("litestar"),
		j("nestjs"),
		j("nextjs"),
		j("nitro"),
		j("nuxt"),
		j("platformatic"),
		j("react"),
		j("rust"),
		j("svelte"),
		j("vue"),
		Fe()
	]), { typeComment: "Integration type identifier" }),
	onRequestSent: O(z(), { typeComment: "onRequestSent is fired when a request is sent" }),
	persistAuth: e({
		default: !1,
		typeComment: "Whether to persist auth to local storage"
	}),
	telemetry: e({
		default: !0,
		typeComment: "Enables / disables telemetry"
	}),
	externalUrls: Ni
}), Fi = k([
	B(),
	Fe(),
	M(B(), D()),
	z()
]), Ii = R({
	default: e({ default: !1 }),
	url: O(B(), { typeComment: "URL to an OpenAPI/Swagger document" }),
	content: O(Fi, { typeComment: "Directly embed the OpenAPI document. Can be a string, object, function returning an object, or null. It is recommended to pass a URL instead of content." }),
	title: O(B(), { typeComment: "The title of the OpenAPI document. Used for the page title and the document name in the dropdown. With multiple `sources`, set this per source." }),
	slug: O(B(), { typeComment: "The slug of the OpenAPI document used in the URL. If none is passed, the title will be used. With multiple `sources`, set this per source." }),
	spec: O(R({
		url: O(B()),
		content: O(Fi)
	}), { typeComment: "@deprecated Use `url` and `content` on the top level instead." }),
	agent: O(R({
		key: O(B()),
		disabled: O(e()),
		hideAddApi: O(e(), { typeComment: "When true, hide the control to add more APIs in the agent chat. Only preloaded/registry documents are shown; the public API list is not offered." })
	}), { typeComment: "Agent Scalar configuration" })
}), Li = N([
	Pi,
	Ii,
	R({
		layout: k([j("modern"), j("classic")], { typeComment: "The layout to use for the references" }),
		proxy: O(B(), { typeComment: "@deprecated Use proxyUrl instead" }),
		fetch: O(z(), { typeComment: "@deprecated Use `customFetch` instead." }),
		customFetch: O(z(), { typeComment: "Custom fetch function used both when loading the OpenAPI document and when sending requests from the API client. Can be used to add custom headers, attach credentials (for example `credentials: 'include'`), handle auth, etc." }),
		plugins: O(E(Mi), { typeComment: "Plugins for the API reference" }),
		pluginUrls: O(E(B()), { typeComment: "URLs of ESM modules that provide additional plugins for the API reference. Each module is loaded with a dynamic `import()` before the API reference mounts, and its default export is registered as a plugin. Unlike `plugins`, this option is JSON-serializable, so integrations that pass their configuration as JSON can load plugins without replacing the whole bundle. Only supported by the standalone browser build (`Scalar.createApiReference`)." }),
		isEditable: e({
			default: !1,
			typeComment: "Allows the user to inject an editor for the spec"
		}),
		hideModels: e({
			default: !1,
			typeComment: "Whether to show models in the sidebar, search, and content."
		}),
		modelsSectionLabel: O(k([
			j("Models"),
			j("Schemas"),
			B()
		]), { typeComment: "Label for the components.schemas section in the sidebar, content, and search. Use `Schemas` for OpenAPI terminology." }),
		localization: O(R({
			locale: O(B()),
			direction: O(k([
				j("auto"),
				j("ltr"),
				j("rtl")
			])),
			translations: O(M(B(), D()))
		}), { typeComment: "API Reference UI localization. Select a built-in locale, override labels, and control LTR/RTL rendering." }),
		documentDownloadType: k([
			j("both"),
			j("yaml"),
			j("json"),
			j("direct"),
			j("none")
		], { typeComment: "Sets the file type of the document to download, set to `none` to hide the download button" }),
		hideDownloadButton: O(e(), { typeComment: "@deprecated Use `documentDownloadType: 'none'` instead" }),
		hideTestRequestButton: e({
			default: !1,
			typeComment: "Whether to show the \"Test Request\" button"
		}),
		hideSearch: e({
			default: !1,
			typeComment: "Whether to show the sidebar search bar"
		}),
		showOperationId: e({
			default: !1,
			typeComment: "Whether to show the operationId"
		}),
		darkMode: O(e(), { typeComment: "Whether dark mode is on or off initially (light mode)" }),
		forceDarkModeState: O(k([j("dark"), j("light")]), { typeComment: "forceDarkModeState makes it always this state no matter what" }),
		hideDarkModeToggle: e({
			default: !1,
			typeComment: "Whether to show the dark mode toggle"
		}),
		metaData: O(D(), { typeComment: "If used, passed data will be added to the HTML header. @see https://unhead.unjs.io/usage/composables/use-seo-meta" }),
		favicon: O(B(), { typeComment: "Path to a favicon image" }),
		hiddenClients: O(k([
			M(B(), k([e(), E(B())])),
			E(B()),
			j(!0)
		]), { typeComment: "List of httpsnippet clients to hide from the clients menu. By default hides Unirest, pass `[]` to show all clients" }),
		defaultHttpClient: O(R({
			targetKey: B(),
			clientKey: B()
		}), { typeComment: "Determine the HTTP client that is selected by default" }),
		defaultRequestBodyView: O(k([j("form"), j("raw")]), { typeComment: "Initial view for the request body editor with structured (JSON/YAML) bodies" }),
		customCss: O(B(), { typeComment: "Custom CSS to be added to the page" }),
		onServerChange: O(z(), { typeComment: "onServerChange is fired on selected server change" }),
		onDocumentSelect: O(z(), { typeComment: "onDocumentSelect is fired when the config is selected" }),
		onLoaded: O(z(), { typeComment: "Callback fired when the reference is fully loaded" }),
		onBeforeRequest: O(z(), { typeComment: "Fired before the outbound request is built; callback receives a mutable request builder. Experimental API." }),
		onRequestBuilt: O(z(), { typeComment: "Fired right before the outbound request is sent; callback receives the exact fetch Request that goes over the wire. Experimental API." }),
		onResponseReceived: O(z(), { typeComment: "Fired before response processing. Return a Response to replace it, or nothing to keep it." }),
		onShowMore: O(z(), { typeComment: "onShowMore is fired when the user clicks the \"Show more\" button on the references" }),
		onSidebarClick: O(z(), { typeComment: "onSidebarClick is fired when the user clicks on a sidebar item" }),
		pathRouting: O(R({ basePath: B() }), { typeComment: "Route using paths instead of hashes, your server MUST support this. @experimental" }),
		mcp: O(R({
			name: O(B(), { typeComment: "Display name for the MCP server" }),
			url: O(B(), { typeComment: "URL of the MCP server" }),
			disabled: O(e(), { typeComment: "When true, disables the MCP integration" })
		}), { typeComment: "MCP (Model Context Protocol) configuration. When provided, enables MCP integration with the given name and url." }),
		generateHeadingSlug: O(z(), { typeComment: "Customize the heading portion of the hash" }),
		generateModelSlug: O(z(), { typeComment: "Customize the model portion of the hash" }),
		generateTagSlug: O(z(), { typeComment: "Customize the tag portion of the hash" }),
		generateOperationSlug: O(z(), { typeComment: "Customize the operation portion of the hash" }),
		generateWebhookSlug: O(z(), { typeComment: "Customize the webhook portion of the hash" }),
		setPageTitle: O(z(), { typeComment: "Customize the browser tab title for the section currently in view" }),
		redirect: O(z(), { typeComment: "To handle redirects, pass a function that receives the current path/hash and passes that to history.replaceState" }),
		withDefaultFonts: e({
			default: !0,
			typeComment: "Whether to include default fonts"
		}),
		defaultOpenFirstTag: e({
			default: !0,
			typeComment: "Whether to expand the first tag in the sidebar when no specific URL target is present"
		}),
		defaultOpenAllTags: e({
			default: !1,
			typeComment: "Whether to expand all tags by default. Warning: this can cause performance issues on big documents"
		}),
		expandAllModelSections: e({
			default: !1,
			typeComment: "Whether to expand all models by default. Warning: this can cause performance issues on big documents"
		}),
		expandAllParameters: e({
			default: !0,
			typeComment: "Whether to show parameter details by default. Set to false to collapse each parameter."
		}),
		expandAllResponses: e({
			default: !1,
			typeComment: "Whether to expand all responses by default. Warning: this can cause performance issues on big documents"
		}),
		expandAllSchemaProperties: e({
			default: !1,
			typeComment: "Whether to expand all nested schema properties by default. Each row keeps its own disclosure control, so nested sections can still be collapsed manually. Warning: this can cause performance issues on big documents"
		}),
		tagsSorter: O(k([j("alpha"), z()]), { typeComment: "Function to sort tags" }),
		operationsSorter: O(k([
			j("alpha"),
			j("method"),
			z()
		]), { typeComment: "Function to sort operations" }),
		orderSchemaPropertiesBy: k([j("alpha"), j("preserve")], { typeComment: "Order the schema properties by" }),
		schemaKeyboardNav: e({
			default: !1,
			typeComment: "Arrow-key navigation over the schema disclosure toggles (APG tree bindings). Off until screen-reader interaction questions are settled"
		}),
		orderRequiredPropertiesFirst: e({
			default: !0,
			typeComment: "Sort the schema properties by required ones first"
		})
	})
]), Ri = "https://api.scalar.com/request-proxy", zi = "https://proxy.scalar.com", Bi = (e) => {
	let t = vr(Li, e);
	return t.hideDownloadButton && (console.warn("[DEPRECATED] You're using the deprecated 'hideDownloadButton' attribute. Use 'documentDownloadType: 'none'' instead."), t.documentDownloadType = "none"), t.spec?.url && (console.warn("[DEPRECATED] You're using the deprecated 'spec.url' attribute. Remove the spec prefix and move the 'url' attribute to the top level."), t.url = t.spec.url, delete t.spec), t.spec?.content && (console.warn("[DEPRECATED] You're using the deprecated 'spec.content' attribute. Remove the spec prefix and move the 'content' attribute to the top level."), t.content = t.spec.content, delete t.spec), t.proxy && (console.warn("[DEPRECATED] You're using the deprecated 'proxy' attribute. Use 'proxyUrl' instead."), t.proxyUrl ||= t.proxy, delete t.proxy), t.fetch && (console.warn("[DEPRECATED] You're using the deprecated 'fetch' attribute. Use 'customFetch' instead."), t.customFetch ||= t.fetch, delete t.fetch), t.proxyUrl === Ri && (console.warn(`[DEPRECATED] Warning: configuration.proxyUrl points to our old proxy (${Ri}).`), console.warn(`[DEPRECATED] We are overwriting the value and use the new proxy URL (${zi}) instead.`), console.warn(`[DEPRECATED] Action Required: You should manually update your configuration to use the new URL (${zi}). Read more: https://github.com/scalar/scalar`), t.proxyUrl = zi), t.showToolbar && t.showToolbar !== "localhost" && (console.warn("[DEPRECATED] You're using the deprecated 'showToolbar' attribute. Use 'showDeveloperTools' instead."), t.showDeveloperTools = t.showToolbar, delete t.showToolbar), t.modelsSectionLabel ??= Lt, t;
};
R({
	cdn: B({ default: "" }),
	bundle: O(k([B(), e()])),
	pageTitle: B({ default: "Scalar API Reference" }),
	nonce: O(B())
});
// vendor/node_modules/@scalar/api-client/dist/v2/features/modal/use-lazy-api-client.js
var Vi = ({ eventBus: e, load: t, status: n = nn("idle") }) => {
	let r = mn(), i = nn(null), a = !1, o = !1, s = null, c = e.on("ui:open:client-modal", (u) => {
		s = { payload: u }, n.value = "loading", o || (o = !0, t().then((t) => {
			!a && s && (i.value = (r ? r.run(t) : t()) ?? null, i.value && (c(), l(), e.emit("ui:open:client-modal", s.payload)));
		}).catch((e) => {
			!a && s && (n.value = "error"), console.error("[@scalar/api-client] Could not load the API client modal.", e);
		}).finally(() => {
			s = null, o = !1, n.value === "loading" && (n.value = "idle");
		}));
	}), l = e.on("ui:close:client-modal", () => {
		s = null, n.value = "idle";
	});
	return sn(() => {
		a = !0, n.value = "idle", s = null, c(), l(), i.value?.app.unmount();
	}, !0), i;
}, Hi = "2.6.0", Ui = "/";
function Wi(e) {
	let t = e;
	return !s(t) || typeof t.asyncapi != "string" || !t.asyncapi.startsWith("1.") || (t.asyncapi = Hi, Gi(t), qi(t), Yi(t), Xi(t)), t;
}
function Gi(e) {
	if (!Array.isArray(e.servers)) return;
	let t = {}, n = /* @__PURE__ */ new Set();
	for (let [r, i] of e.servers.entries()) {
		if (!s(i)) continue;
		let e = {};
		for (let [t, n] of Object.entries(i)) t === "scheme" ? e.protocol = n : t === "schemeVersion" ? e.protocolVersion = n : e[t] = n;
		let a = Ki(typeof i.description == "string" ? i.description : "", r, n);
		n.add(a), t[a] = e;
	}
	e.servers = t;
}
function Ki(e, t, n) {
	let r = xt(e) || `server-${t}`;
	if (!n.has(r)) return r;
	let i = 2;
	for (; n.has(`${r}-${i}`);) i += 1;
	return `${r}-${i}`;
}
function qi(e) {
	if (!s(e.topics)) {
		typeof e.baseTopic == "string" && delete e.baseTopic;
		return;
	}
	let t = typeof e.baseTopic == "string" ? e.baseTopic : "", n = {};
	for (let [r, i] of Object.entries(e.topics)) {
		if (!s(i)) continue;
		let e = t ? `${t}.${r}` : r, a = {};
		for (let [e, t] of Object.entries(i)) if (e === "parameters") {
			let e = Ji(t);
			e && (a.parameters = e);
		} else a[e] = e === "publish" || e === "subscribe" ? { message: t } : t;
		n[e] = a;
	}
	e.channels = n, delete e.topics, delete e.baseTopic;
}
function Ji(e) {
	if (!Array.isArray(e)) return;
	let t = {};
	for (let n of e) {
		if (!s(n)) continue;
		if (typeof n.$ref == "string") {
			let e = n.$ref.split("/").pop() ?? "";
			e && (t[e] = { $ref: n.$ref });
			continue;
		}
		if (typeof n.name != "string") continue;
		let { name: e, ...r } = n;
		t[e] = r;
	}
	return t;
}
function Yi(e) {
	if (!s(e.stream)) return;
	let t = {};
	Array.isArray(e.stream.read) && (t.subscribe = { message: { oneOf: e.stream.read } }), Array.isArray(e.stream.write) && (t.publish = { message: { oneOf: e.stream.write } });
	let n = s(e.channels) ? e.channels : {};
	n[Ui] = t, e.channels = n, delete e.stream;
}
function Xi(e) {
	if (!s(e.events)) return;
	let t = {};
	Array.isArray(e.events.receive) && (t.subscribe = { message: { oneOf: e.events.receive } }), Array.isArray(e.events.send) && (t.publish = { message: { oneOf: e.events.send } });
	let n = s(e.channels) ? e.channels : {};
	n[Ui] = t, e.channels = n, delete e.events;
}
// vendor/node_modules/@scalar/asyncapi-upgrader/dist/2.6-to-3.0/upgrade-from-two-to-three.js
var Zi = "3.0.0";
function Qi(e) {
	let t = e;
	return !s(t) || typeof t.asyncapi != "string" || !t.asyncapi.startsWith("2.") || (t.asyncapi = Zi, ia(t), $i(t), aa(t)), t;
}
function $i(e) {
	if (!s(e.servers)) return;
	let t = ra(e);
	for (let n of Object.values(e.servers)) if (s(n)) {
		if (typeof n.url == "string") {
			let { host: e, pathname: t } = ea(n.url);
			n.host = e, t && (n.pathname = t), delete n.url;
		}
		Array.isArray(n.security) && (n.security = ta(n.security, t));
	}
}
function ea(e) {
	let t = e.match(/^[a-zA-Z][a-zA-Z0-9+\-.]*:\/\/(.*)$/), n = t ? t[1] : e, r = n.indexOf("/");
	return r === -1 ? {
		host: n,
		pathname: ""
	} : {
		host: n.slice(0, r),
		pathname: n.slice(r)
	};
}
function ta(e, t) {
	return e.map((e) => na(e, t)).filter((e) => e !== void 0);
}
function na(e, t) {
	if (!s(e)) return;
	let [n] = Object.entries(e);
	if (!n) return;
	let [r, i] = n, a = t[r];
	return s(a) && a.type === "oauth2" && Array.isArray(i) ? {
		...a,
		scopes: i
	} : { $ref: `#/components/securitySchemes/${r}` };
}
function ra(e) {
	if (!s(e.components) || !s(e.components.securitySchemes)) return {};
	let t = {};
	for (let [n, r] of Object.entries(e.components.securitySchemes)) s(r) && (t[n] = r);
	return t;
}
function ia(e) {
	if (s(e.components) && s(e.components.securitySchemes)) {
		for (let t of Object.values(e.components.securitySchemes)) if (s(t) && t.type === "oauth2" && s(t.flows)) for (let e of Object.values(t.flows)) s(e) && "scopes" in e && (e.availableScopes = e.scopes, delete e.scopes);
	}
}
function aa(e) {
	if (!s(e.channels)) return;
	let t = ra(e), n = {}, r = {}, i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set();
	for (let [o, c] of Object.entries(e.channels)) {
		if (!s(c)) continue;
		let e = da(ua(o), i), l = { address: o }, u = {};
		for (let [e, t] of Object.entries(c)) e !== "publish" && e !== "subscribe" && e !== "parameters" && (e === "servers" && Array.isArray(t) ? l.servers = t.map((e) => ({ $ref: `#/servers/${e}` })) : l[e] = t);
		s(c.parameters) && (l.parameters = c.parameters);
		let d = oa(c.publish, u), f = oa(c.subscribe, u);
		if (l.messages = u, n[e] = l, s(c.publish)) {
			let n = da(ca(c.publish, "receive", e), a);
			r[n] = la(c.publish, "receive", e, d, t);
		}
		if (s(c.subscribe)) {
			let n = da(ca(c.subscribe, "send", e), a);
			r[n] = la(c.subscribe, "send", e, f, t);
		}
	}
	e.channels = n, e.operations = r;
}
function oa(e, t) {
	if (!s(e) || !s(e.message)) return [];
	let n = e.message, r = Array.isArray(n.oneOf) ? n.oneOf : [n], i = [];
	for (let e of r) {
		if (!s(e)) continue;
		let n = sa(e, t);
		t[n] = e, i.push(n);
	}
	return i;
}
function sa(e, t) {
	if (typeof e.$ref == "string") {
		let t = e.$ref.split("/").pop();
		if (t) return t;
	}
	if (typeof e.name == "string" && e.name) return e.name;
	let n = 0;
	for (; `message-${n}` in t;) n += 1;
	return `message-${n}`;
}
function ca(e, t, n) {
	return typeof e.operationId == "string" && e.operationId ? e.operationId : `${t}-${n}`;
}
function la(e, t, n, r, i) {
	let a = {
		action: t,
		channel: { $ref: `#/channels/${n}` }
	};
	for (let [t, n] of Object.entries(e)) t !== "message" && t !== "operationId" && (t === "security" && Array.isArray(n) ? a.security = ta(n, i) : a[t] = n);
	return a.messages = r.map((e) => ({ $ref: `#/channels/${n}/messages/${e}` })), a;
}
function ua(e) {
	return xt(e.replace(/[^a-zA-Z0-9]+/g, " "));
}
function da(e, t) {
	if (!t.has(e)) return t.add(e), e;
	let n = 2;
	for (; t.has(`${e}-${n}`);) n += 1;
	let r = `${e}-${n}`;
	return t.add(r), r;
}
// vendor/node_modules/@scalar/asyncapi-upgrader/dist/3.0-to-3.1/upgrade-from-three-to-three-one.js
var fa = "3.1.0", pa = /^#\/components\/messages\/(.+)$/;
function ma(e) {
	let t = e;
	return !s(t) || typeof t.asyncapi != "string" || !t.asyncapi.startsWith("3.0") || (t.asyncapi = fa, ha(t)), t;
}
function ha(e) {
	if (!s(e.operations) || !s(e.channels)) return;
	let t = e.channels;
	for (let n of Object.values(e.operations)) s(n) && (ga(n.messages, n.channel, t), s(n.reply) && ga(n.reply.messages, n.reply.channel ?? n.channel, t));
}
function ga(e, t, n) {
	if (!Array.isArray(e)) return;
	let r = va(t);
	if (!r) return;
	let i = n[r];
	if (s(i)) {
		for (let t = 0; t < e.length; t += 1) {
			let n = e[t];
			if (!s(n) || typeof n.$ref != "string") continue;
			let [, a] = n.$ref.match(pa) ?? [];
			a && (ya(i, a, n.$ref), e[t] = { $ref: `#/channels/${r}/messages/${a}` });
		}
		_a(e);
	}
}
function _a(e) {
	let t = /* @__PURE__ */ new Set(), n = 0;
	for (let r of e) {
		if (s(r) && typeof r.$ref == "string") {
			if (t.has(r.$ref)) continue;
			t.add(r.$ref);
		}
		e[n] = r, n += 1;
	}
	e.length = n;
}
function va(e) {
	if (!s(e) || typeof e.$ref != "string") return;
	let t = e.$ref.match(/^#\/channels\/([^/]+)$/);
	return t ? t[1] : void 0;
}
function ya(e, t, n) {
	s(e.messages) || (e.messages = {});
	let r = e.messages;
	t in r || (r[t] = { $ref: n });
}
// vendor/node_modules/@scalar/asyncapi-upgrader/dist/upgrade.js
function ba(e) {
	return ma(Qi(Wi(e)));
}
// vendor/node_modules/@scalar/helpers/dist/testing/measure.js
var xa = (e, t) => {
	let n = performance.now(), r = t(), i = performance.now(), a = Math.round(i - n);
	return console.info(`${e}: ${a} ms`), r;
}, Sa = async (e, t) => {
	let n = performance.now(), r = await t(), i = performance.now(), a = Math.round(i - n);
	return console.info(`${e}: ${a} ms`), r;
}, Ca = class extends Error {
	constructor(e) {
		super(e), this.name = "InvalidChangesDetectedError";
	}
}, wa = (e, t) => {
	let n = (e, t, r, i = 0) => {
		if (t[i] === void 0) throw new Ca(`Process aborted. Path ${t.join(".")} at depth ${i} is undefined, check diff object`);
		if (i >= t.length - 1) r.type === "add" || r.type === "update" ? e[t[i]] = r.changes : Array.isArray(e) ? e.splice(Number.parseInt(t[i]), 1) : delete e[t[i]];
		else {
			if (e[t[i]] === void 0 || typeof e[t[i]] != "object") throw new Ca("Process aborted, check diff object");
			n(e[t[i]], t, r, i + 1);
		}
	};
	for (let e of t) {
		if (e.path.length === 0) throw new Ca("Process aborted. Root-level replacement is not supported, the change targets the document itself instead of a property inside it");
		let t = e.path.find(ne);
		if (t !== void 0) throw new Ca(`Process aborted. Path ${e.path.join(".")} contains the unsafe segment "${t}", which can modify the prototype chain`);
	}
	for (let r of t) n(e, r.path, r);
	return e;
}, Ta = (e, t) => {
	let n = [], r = (e, t, i = []) => {
		if (typeof e != typeof t) {
			if (e === void 0) {
				n.push({
					path: i,
					changes: t,
					type: "add"
				});
				return;
			}
			if (t === void 0) {
				n.push({
					path: i,
					changes: e,
					type: "delete"
				});
				return;
			}
			n.push({
				path: i,
				changes: t,
				type: "update"
			});
		} else if (typeof e == "object" && typeof t == "object" && e !== null && t !== null) {
			if (Array.isArray(e) !== Array.isArray(t)) {
				n.push({
					path: i,
					changes: t,
					type: "update"
				});
				return;
			}
			let a = [.../* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(t)])].filter((e) => !ne(e)), o = Array.isArray(e) && Array.isArray(t) && e.length >= t.length ? a.reverse() : a;
			for (let n of o) r(e[n], t[n], [...i, n]);
		} else e !== t && n.push({
			path: i,
			changes: t,
			type: "update"
		});
	};
	return r(e, t), n;
}, Ea = class {
	value;
	children = Object.create(null);
	constructor(e) {
		this.value = e;
	}
}, Da = class {
	root;
	constructor() {
		this.root = new Ea(null);
	}
	addPath(e, t) {
		let n = this.root;
		for (let t of e) n.children[t] || (n.children[t] = new Ea(null)), n = n.children[t];
		n.value = t;
	}
	findMatch(e, t) {
		let n = this.root;
		for (let r of e) {
			n.value !== null && t(n.value);
			let e = n.children[r];
			if (!e) return;
			n = e;
		}
		let r = (e) => {
			for (let t of Object.keys(e?.children ?? {})) e && Object.hasOwn(e.children, t) && r(e?.children[t]);
			e?.value && t(e.value);
		};
		r(n);
	}
}, Oa = (e, t) => {
	if (typeof e != typeof t) return !0;
	if (typeof e == "object" && typeof t == "object" && e !== null && t !== null) {
		if (Array.isArray(e) !== Array.isArray(t)) return !0;
		let n = /* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(t)]);
		for (let r of n) if (!ne(r) && e[r] !== void 0 && t[r] !== void 0 && Oa(e[r], t[r])) return !0;
		return !1;
	}
	return e !== t;
}, ka = (e, t) => {
	for (let n in t) if (!ne(n)) {
		if (!(n in e)) e[n] = t[n];
		else {
			let r = e[n], i = t[n];
			V(r) && V(i) && (e[n] = ka(r, i));
		}
	}
	return e;
}, Aa = (e, t) => {
	if (e.length !== t.length) return !1;
	for (let n = 0; n <= e.length; ++n) if (e[n] !== t[n]) return !1;
	return !0;
}, ja = (e, t) => {
	let n = new Da();
	for (let [t, r] of e.entries()) n.addPath(r.path, {
		index: t,
		changes: r
	});
	let r = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
	for (let [e, s] of t.entries()) n.findMatch(s.path, (t) => {
		if (s.type === "delete") {
			if (t.changes.type === "delete") t.changes.path.length > s.path.length ? r.add(t.index) : i.add(e);
			else {
				r.add(t.index), i.add(e);
				let n = o.get(e);
				n === void 0 ? o.set(e, [[t.changes], [s]]) : n[0].push(t.changes);
			}
		}
		if (s.type === "add" || s.type === "update") {
			if (Aa(s.path, t.changes.path) && t.changes.type !== "delete" && !Oa(s.changes, t.changes.changes)) {
				r.add(t.index), typeof s.changes == "object" && ka(s.changes, t.changes.changes);
				return;
			}
			r.add(t.index), i.add(e);
			let n = a.get(t.index);
			n === void 0 ? a.set(t.index, [[t.changes], [s]]) : n[1].push(s);
		}
	});
	let s = [...a.values(), ...o.values()];
	return {
		diffs: [...e.filter((e, t) => !r.has(t)), ...t.filter((e, t) => !i.has(t))],
		conflicts: s
	};
}, Ma = 1e5, Na = 10, Pa = (e) => {
	let t = /* @__PURE__ */ new WeakSet(), n = {
		sourceEntries: 0,
		copiedEntries: 0,
		sizes: /* @__PURE__ */ new Map()
	}, r = (e) => {
		if (e === null || typeof e == "string" || typeof e == "number" || typeof e == "boolean" || e === void 0) return e;
		if (!Array.isArray(e) && !s(e)) return structuredClone(e);
		if (t.has(e)) throw Error("Cannot upgrade to OpenAPI 3.2: cyclic objects cannot be represented in JSON. Use $ref instead.");
		let i = n.sizes.get(e) ?? 1 + (Array.isArray(e) ? e.length : Object.keys(e).length);
		if (n.sizes.has(e) || (n.sizes.set(e, i), n.sourceEntries += i), n.copiedEntries += i, n.copiedEntries > Ma && n.copiedEntries > n.sourceEntries * Na) throw Error("Cannot upgrade to OpenAPI 3.2: excessive YAML alias expansion. Use $ref for shared schemas.");
		t.add(e);
		let a = Array.isArray(e) ? e.map(r) : Object.fromEntries(Object.entries(e).map(([e, t]) => [e, r(t)]));
		return t.delete(e), a;
	};
	return r(e);
}, Fa = class extends AggregateError {
	errors;
	constructor(e) {
		super(e, e.map((e) => e.message).join("\n")), this.errors = e, this.name = "UpgradeIncompatibilityError";
	}
}, Ia = [
	"properties",
	"patternProperties",
	"$defs",
	"dependentSchemas"
], La = [
	"allOf",
	"anyOf",
	"oneOf",
	"prefixItems"
], Ra = [
	"items",
	"contains",
	"additionalProperties",
	"unevaluatedProperties",
	"unevaluatedItems",
	"propertyNames",
	"not",
	"if",
	"then",
	"else",
	"contentSchema"
], za = (e, t = "throw") => {
	let n = /* @__PURE__ */ new WeakMap(), r = (e, t) => {
		let r = n.get(e) ?? new Map(Object.entries(Object.getOwnPropertyDescriptors(e)).filter(([, e]) => Object.hasOwn(e, "value")).map(([e, t]) => [e, t.value]));
		return n.set(e, r), r.get(t);
	}, i = /* @__PURE__ */ new Set(), a = [], o = /* @__PURE__ */ new WeakMap(), c = /* @__PURE__ */ new WeakSet(), l = { evaluations: 0 }, u = /* @__PURE__ */ new WeakSet(), d = [], f = (e) => {
		s(e) && !u.has(e) && (u.add(e), f(e.items), Array.isArray(e.prefixItems) && e.prefixItems.forEach(f));
	}, p = /* @__PURE__ */ new WeakMap(), m = /* @__PURE__ */ new WeakMap(), h = (e, t) => {
		a.push(/* @__PURE__ */ Error(`Cannot upgrade to OpenAPI 3.2 at ${e}: ${t}`));
	}, g = (t, n = !1) => {
		if (typeof t == "string" && t.startsWith("#/")) try {
			return Ze(decodeURIComponent(t.slice(1))).reduce((e, t) => {
				if ((!n || !s(e) || e.$id === void 0 && e.$schema === void 0) && (!Array.isArray(e) || /^(0|[1-9]\d*)$/.test(t)) && (s(e) || Array.isArray(e)) && Object.hasOwn(e, t)) return r(e, t);
			}, e);
		} catch {
			return;
		}
	}, _ = (e, t) => {
		if (typeof e != "string") return;
		let n = [...e.matchAll(/\{([^{}]+)\}/g)].map((e) => e[1]);
		new Set(n).size !== n.length && h(t, "Template variables must not be repeated. Rename the repeated variable and define it separately.");
	}, v = (e, t, n = /* @__PURE__ */ new Set()) => {
		if (e === !1) return !0;
		if (e === !0) return !1;
		if (!s(e) || e.$id !== void 0 || e.$schema !== void 0) return;
		if (n.has(e)) {
			for (let e of n) c.add(e);
			return;
		}
		let r = o.get(e) ?? /* @__PURE__ */ new Map();
		if (r.has(t)) return r.get(t);
		if (++l.evaluations > 1e5) {
			l.evaluations === 100001 && h("#", "Discriminator requiredness analysis was truncated after 100,000 evaluations.");
			return;
		}
		let i = (n) => (n === void 0 && c.has(e) || (r.set(t, n), o.set(e, r)), n);
		if (Array.isArray(e.required) && e.required.includes(t)) return i(!0);
		let a = /* @__PURE__ */ new Set([...n, e]), u = [];
		e.$ref !== void 0 && u.push(v(g(e.$ref, !0), t, a)), Array.isArray(e.allOf) && u.push(...e.allOf.map((e) => v(e, t, a)));
		for (let n of ["oneOf", "anyOf"]) if (Array.isArray(e[n])) {
			let r = e[n].map((e) => v(e, t, a));
			r.every((e) => e === !0) ? u.push(!0) : r.every((e) => e === !1) ? u.push(!1) : u.push(void 0);
		}
		return u.includes(!0) ? i(!0) : u.includes(void 0) || [
			"if",
			"not",
			"$dynamicRef",
			"const",
			"enum",
			"minProperties",
			"dependentRequired",
			"dependentSchemas"
		].some((t) => t in e) ? i(void 0) : i(!1);
	}, y = (e, t, { inferredName: n, propertyName: r, dialect: i, ancestors: a = /* @__PURE__ */ new Set(), baseChanged: o = !1 }) => {
		if (!s(e) || a.has(e) || (e.$schema ?? i) !== void 0) return;
		let c = o || e.$id !== void 0, l = [
			n,
			r,
			c
		].join(":"), d = p.get(e) ?? /* @__PURE__ */ new Set();
		if (d.has(l)) return;
		let f = s(e.xml) ? e.xml : {}, m = e.$ref !== void 0 || e.$dynamicRef !== void 0 || e.type === "array" ? "none" : "element", _ = f.wrapped === !0 ? "element" : m, v = f.nodeType ?? (f.attribute === !0 ? "attribute" : _);
		v !== "element" && v !== "attribute" || n || f.name !== void 0 || h(t, "An inline XML element needs an explicit xml.name.");
		let b = {
			dialect: i,
			ancestors: /* @__PURE__ */ new Set([...a, e]),
			baseChanged: c
		};
		if (!c && typeof e.$ref == "string") {
			let t = g(e.$ref, !0);
			if (s(t)) {
				let n = Ze(decodeURIComponent(e.$ref.slice(1))), r = n.length === 3 && n[0] === "components" && n[1] === "schemas", i = u.has(t);
				y(t, e.$ref, {
					...b,
					inferredName: r || i,
					propertyName: i
				});
			}
		}
		for (let n of [
			"allOf",
			"anyOf",
			"oneOf"
		]) {
			let r = e[n];
			Array.isArray(r) && r.forEach((e, r) => y(e, t + "/" + n + "/" + r, {
				...b,
				inferredName: !1,
				propertyName: !1
			}));
		}
		if (y(e.items, t + "/items", {
			...b,
			inferredName: r,
			propertyName: r
		}), Array.isArray(e.prefixItems) && e.prefixItems.forEach((e, n) => y(e, t + "/prefixItems/" + n, {
			...b,
			inferredName: r,
			propertyName: r
		})), s(e.properties)) for (let [n, r] of Object.entries(e.properties)) y(r, t + "/properties/" + S(n), {
			...b,
			inferredName: !0,
			propertyName: !0
		});
		d.add(l), p.set(e, d);
	}, b = (t, n, a, o = e.jsonSchemaDialect, c = !1) => {
		if (!s(t)) return;
		let l = n === "schema" ? t.$schema ?? o : o, u = c || n === "schema" && t.$id !== void 0, p = `${n}:${String(l)}:${u}`, y = m.get(t) ?? /* @__PURE__ */ new Set();
		if (y.has(p)) return;
		y.add(p), m.set(t, y);
		let x = (e, n) => b(r(t, e), n, `${a}/${S(e)}`, l, u), C = (e, n) => {
			let i = r(t, e);
			Array.isArray(i) && i.forEach((t, r) => b(t, n, `${a}/${e}/${r}`, l, u));
		}, w = (e, i) => {
			let o = r(t, e);
			if (s(o)) for (let [t, r] of Object.entries(o)) e === "responses" && t.startsWith("x-") || (n === "schema" && e === "properties" && f(r), b(r, i, `${a}/${e}/${S(t)}`, l, u));
		};
		if (n === "schema") {
			if (l !== void 0) return;
			let e = r(t, "xml");
			s(e) && (e.wrapped === !0 && e.attribute === !0 && h(`${a}/xml`, "wrapped and attribute cannot both be true."), (e.wrapped === !0 || e.attribute === !0) && (e.nodeType = e.attribute === !0 ? "attribute" : "element", delete e.wrapped, delete e.attribute)), !u && t.$ref !== void 0 && b(g(t.$ref, !0), "schema", String(t.$ref), l);
			let n = t.discriminator;
			s(n) && typeof n.propertyName == "string" && n.defaultMapping === void 0 && !u && v(t, n.propertyName) === !1 && h(`${a}/discriminator`, "An optional discriminating property needs an explicit defaultMapping.");
			for (let e of Ia) w(e, "schema");
			for (let e of La) C(e, "schema");
			for (let e of Ra) x(e, "schema");
		} else switch (t.$ref !== void 0 && b(g(t.$ref), n, String(t.$ref), l), n) {
			case "document": {
				let e = r(t, "paths");
				if (s(e)) for (let [t, n] of Object.entries(e)) {
					if (!t.startsWith("/")) continue;
					let e = `${a}/paths/${S(t)}`;
					_(t, e), b(n, "pathItem", e);
				}
				w("webhooks", "pathItem"), C("servers", "server");
				let n = r(t, "components");
				if (s(n)) for (let [e, t] of Object.entries({
					schemas: "schema",
					parameters: "parameter",
					headers: "header",
					requestBodies: "body",
					responses: "response",
					callbacks: "callback",
					pathItems: "pathItem"
				})) {
					let i = r(n, e);
					if (s(i)) for (let [n, r] of Object.entries(i)) b(r, t, `${a}/components/${e}/${S(n)}`);
				}
				break;
			}
			case "pathItem":
				for (let e of [
					"get",
					"put",
					"post",
					"delete",
					"options",
					"head",
					"patch",
					"trace"
				]) x(e, "operation");
				C("parameters", "parameter"), C("servers", "server");
				break;
			case "operation":
				if (Array.isArray(t.tags)) for (let e of t.tags) typeof e == "string" && i.add(e);
				C("parameters", "parameter"), C("servers", "server"), x("requestBody", "body"), w("responses", "response"), w("callbacks", "callback");
				break;
			case "callback":
				for (let [e, n] of Object.entries(t)) !e.startsWith("x-") && e !== "$ref" && b(n, "pathItem", `${a}/${S(e)}`, l, u);
				break;
			case "parameter":
				(t.in === "path" || t.in === "cookie") && delete t.allowReserved, x("schema", "schema"), w("content", "media");
				break;
			case "header":
				x("schema", "schema"), w("content", "media");
				break;
			case "response":
				w("headers", "header"), w("content", "media");
				break;
			case "body":
				w("content", "media");
				break;
			case "media":
				/\/(?:[^;]+\+)?xml(?:\s*;|$)/i.test(a.slice(a.lastIndexOf("/") + 1).replace(/~1/g, "/")) && d.push({
					schema: t.schema,
					path: `${a}/schema`,
					dialect: l
				}), x("schema", "schema"), w("encoding", "encoding");
				break;
			case "encoding":
				w("headers", "header");
				break;
			case "server": _(t.url, `${a}/url`);
		}
	};
	b(e, "document", "#");
	for (let { schema: e, path: t, dialect: n } of d) y(e, t, {
		inferredName: !1,
		propertyName: !1,
		dialect: n
	});
	if (a.length > 0 && t === "throw") throw new Fa(a);
	return i;
}, Ba = (e, t) => {
	let n = e["x-tagGroups"];
	if (!Array.isArray(n) || n.length === 0 || e.tags !== void 0 && !Array.isArray(e.tags)) return;
	let r = e.tags ?? [];
	if (!r.every((e) => s(e) && typeof e.name == "string")) return;
	let i = new Map(r.map((e) => [e.name, e])), a = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Set();
	for (let e of n) {
		if (!s(e) || typeof e.name != "string" || !e.name || !Array.isArray(e.tags) || !e.tags.every((e) => typeof e == "string") || Object.keys(e).some((e) => e !== "name" && e !== "tags") || a.has(e.name) || i.has(e.name) || t.has(e.name)) return;
		a.add(e.name);
		for (let t of e.tags) {
			if (o.has(t) || i.get(t)?.parent !== void 0) return;
			o.add(t);
		}
	}
	if ([...a].some((e) => o.has(e)) || i.size !== r.length) return;
	let c = [];
	for (let e of n) {
		c.push({
			name: e.name,
			kind: "nav"
		});
		for (let t of e.tags) c.push({
			...i.get(t) ?? { name: t },
			parent: e.name
		});
	}
	e.tags = [...c, ...r.filter((e) => !o.has(e.name))];
}, Va = (e) => {
	if (!s(e) || typeof e.openapi != "string") return !1;
	if (/^3\.1\.\d+$/.test(e.openapi)) return !0;
	if (/^3\.1(?:\D|$)/.test(e.openapi)) throw Error(`Cannot upgrade to OpenAPI 3.2: invalid OpenAPI version "${e.openapi}". Expected 3.1.x with a numeric patch version.`);
	return !1;
}, Ha = (e, t = "throw") => (Va(e) && (Ba(e, za(e, t)), e.openapi = "3.2.0"), e);
// vendor/node_modules/@scalar/openapi-upgrader/dist/helpers/traverse.js
function Ua(e, t, n = []) {
	let r = {};
	for (let [i, a] of Object.entries(e)) {
		let e = [...n, i];
		r[i] = Array.isArray(a) ? a.map((n, r) => typeof n == "object" && !Array.isArray(n) && n !== null ? Ua(n, t, [...e, r.toString()]) : n) : V(a) ? Ua(a, t, e) : a;
	}
	return t(r, n);
}
// vendor/node_modules/@scalar/openapi-upgrader/dist/2.0-to-3.0/upgrade-from-two-to-three.js
var Wa = "application/json";
function Ga(e) {
	let t = e["x-example"], n = e["x-examples"];
	return delete e["x-example"], delete e["x-examples"], {
		xExample: t,
		xExamples: n
	};
}
function Ka(e) {
	return typeof e == "object" && !!e && !Array.isArray(e) && Object.keys(e).length > 0;
}
function qa(e) {
	return Ka(e) && Object.values(e).every((e) => typeof e == "object" && !!e && !Array.isArray(e));
}
function Ja(e) {
	if (!V(e)) return !0;
	let t = e;
	return !(t.allOf || t.oneOf || t.anyOf || t.items || t.$ref || "additionalProperties" in t || [
		"enum",
		"const",
		"not",
		"format",
		"multipleOf",
		"maximum",
		"exclusiveMaximum",
		"minimum",
		"exclusiveMinimum",
		"maxLength",
		"minLength",
		"pattern",
		"maxItems",
		"minItems",
		"uniqueItems",
		"maxProperties",
		"minProperties",
		"required"
	].some((e) => e in t) || typeof t.properties == "object" && t.properties !== null && Object.keys(t.properties).length > 0);
}
function Ya(e) {
	let t = Object.keys(e);
	if (t.some((t) => {
		let n = e[t];
		return V(n) && (n.example !== void 0 || n.examples !== void 0);
	})) for (let n of t) {
		let t = e[n];
		if (!V(t)) continue;
		let r = t.example !== void 0 || t.examples !== void 0;
		t.schema !== void 0 && !r && Object.keys(t).length === 1 && Ja(t.schema) && delete e[n];
	}
}
var Xa = /* @__PURE__ */ new Set([
	"summary",
	"description",
	"value",
	"externalValue"
]);
function Za(e) {
	if (typeof e != "object" || !e) return !1;
	let t = e, n = "value" in t || "externalValue" in t, r = Object.keys(t).every((e) => Xa.has(e));
	return n && r;
}
function Qa(e) {
	return Za(e) ? e : { value: e };
}
var $a = /^[a-zA-Z0-9*+.-]+\/[a-zA-Z0-9*+.+-]+$/;
function eo(e) {
	return $a.test(e);
}
function to(e) {
	return Object.entries(e).reduce((e, [t, n]) => (e[t] = { value: n }, e), {});
}
var no = (e) => {
	switch (e) {
		case "application": return "clientCredentials";
		case "accessCode": return "authorizationCode";
		case "implicit": return "implicit";
		case "password": return "password";
		default: return e;
	}
};
function ro(e) {
	let t = e;
	if (typeof t == "object" && t && typeof t.swagger == "string" && t.swagger?.startsWith("2.0")) t.openapi = "3.0.4", delete t.swagger;
	else return t;
	if (t.host) {
		let e = Array.isArray(t.schemes) && t.schemes?.length ? t.schemes : ["http"];
		t.servers = e.map((e) => ({ url: `${e}://${t.host}${t.basePath ?? ""}` })), delete t.basePath, delete t.schemes, delete t.host;
	} else t.basePath && (t.servers = [{ url: t.basePath }], delete t.basePath);
	if (t.definitions) {
		for (let e of Object.values(t.definitions)) io(e);
		t.components = Object.assign({}, t.components, { schemas: t.definitions }), delete t.definitions, t = Ua(t, (e) => (typeof e.$ref == "string" && e.$ref.startsWith("#/definitions/") && (e.$ref = e.$ref.replace(/^#\/definitions\//, "#/components/schemas/")), e));
	}
	if (t = Ua(t, (e) => (e.type === "file" && (e.type = "string", e.format = "binary"), e)), Object.hasOwn(t, "parameters")) {
		t = Ua(t, (e) => {
			if (typeof e.$ref == "string" && e.$ref.startsWith("#/parameters/")) {
				let n = e.$ref.split("/")[2];
				if (!n) return e;
				let r = V(t.parameters) && n in t.parameters ? t.parameters[n] : void 0;
				e.$ref = r && typeof r == "object" && "in" in r && (r.in === "body" || r.in === "formData") ? e.$ref.replace(/^#\/parameters\//, "#/components/requestBodies/") : e.$ref.replace(/^#\/parameters\//, "#/components/parameters/");
			}
			return e;
		}), t.components ??= {};
		let e = {}, n = {}, r = V(t.parameters) ? t.parameters : {};
		for (let [i, a] of Object.entries(r)) a && typeof a == "object" && ("$ref" in a ? e[i] = so(a) : "in" in a && (a.in === "body" ? n[i] = ho(a, t.consumes ?? [Wa]) : a.in === "formData" ? n[i] = go([a], t.consumes) : e[i] = so(a)));
		Object.keys(e).length > 0 && (t.components.parameters = e), Object.keys(n).length > 0 && (t.components.requestBodies = n), delete t.parameters;
	}
	if (Object.hasOwn(t, "responses") && typeof t.responses == "object" && t.responses !== null) {
		t = Ua(t, (e) => (typeof e.$ref == "string" && e.$ref.startsWith("#/responses/") && (e.$ref = e.$ref.replace(/^#\/responses\//, "#/components/responses/")), e)), t.components ??= {};
		let e = {}, n = t.responses;
		for (let [r, i] of Object.entries(n)) if (V(i)) {
			if ("$ref" in i) e[r] = i;
			else {
				let n = i, a = t.produces ?? [Wa];
				if (n.schema) {
					io(n.schema), typeof n.content != "object" && (n.content = {});
					for (let e of a) n.content[e] = { schema: n.schema };
					delete n.schema;
				}
				if (n.examples && typeof n.examples == "object") {
					typeof n.content != "object" && (n.content = {});
					let e = a[0] ?? Wa;
					for (let [t, r] of Object.entries(n.examples)) if (eo(t)) typeof n.content[t] != "object" && (n.content[t] = {}), n.content[t].example = r;
					else {
						typeof n.content[e] != "object" && (n.content[e] = {});
						let i = n.content[e];
						typeof i.examples != "object" && (i.examples = {}), i.examples[t] = Qa(r);
					}
					delete n.examples;
				}
				n.content && typeof n.content == "object" && Ya(n.content), V(n.headers) && (n.headers = Object.entries(n.headers).reduce((e, [t, n]) => n && typeof n == "object" ? {
					[t]: co(n),
					...e
				} : e, {})), e[r] = n;
			}
		}
		Object.keys(e).length > 0 && (t.components.responses = e), delete t.responses;
	}
	if (typeof t.paths == "object") {
		for (let e in t.paths) if (Object.hasOwn(t.paths, e)) {
			let n = V(t.paths) && e in t.paths ? t.paths[e] : void 0;
			if (!n || typeof n != "object") continue;
			let r;
			for (let e in n) if (e === "parameters" && Object.hasOwn(n, e)) {
				let e = _o(n.parameters, t.consumes ?? [Wa]);
				n.parameters = e.parameters, r = e.requestBody;
			} else if (Object.hasOwn(n, e)) {
				let i = n[e];
				if (r && (i.requestBody = r), i.parameters) {
					let e = _o(i.parameters, i.consumes ?? t.consumes ?? [Wa]);
					i.parameters = e.parameters, e.requestBody && (i.requestBody = e.requestBody);
				}
				if (delete i.consumes, i.responses) {
					for (let e in i.responses) if (Object.hasOwn(i.responses, e)) {
						let n = i.responses[e];
						if (n.headers && typeof n.headers == "object" && (n.headers = Object.entries(n.headers).reduce((e, [t, n]) => n && typeof n == "object" ? {
							[t]: co(n),
							...e
						} : e, {})), n.schema) {
							io(n.schema);
							let e = t.produces ?? i.produces ?? [Wa];
							typeof n.content != "object" && (n.content = {});
							for (let t of e) n.content[t] = { schema: n.schema };
							delete n.schema;
						}
						if (n.examples && typeof n.examples == "object") {
							typeof n.content != "object" && (n.content = {});
							let e = (t.produces ?? i.produces ?? [Wa])[0] ?? Wa;
							for (let [t, r] of Object.entries(n.examples)) if (eo(t)) typeof n.content[t] != "object" && (n.content[t] = {}), n.content[t].example = r;
							else {
								typeof n.content[e] != "object" && (n.content[e] = {});
								let i = n.content[e];
								typeof i.examples != "object" && (i.examples = {}), i.examples[t] = Qa(r);
							}
							delete n.examples;
						}
						n.content && typeof n.content == "object" && Ya(n.content);
					}
				}
				delete i.produces, i.parameters?.length === 0 && delete i.parameters;
			}
		}
	}
	if (t.securityDefinitions) {
		(typeof t.components != "object" || t.components === null) && (t.components = {}), t.components && typeof t.components == "object" && Object.assign(t.components, { securitySchemes: {} });
		for (let [e, n] of Object.entries(t.securityDefinitions)) if (typeof n == "object") {
			if ("type" in n && n.type === "oauth2") {
				let { flow: r, authorizationUrl: i, tokenUrl: a, scopes: o } = n;
				t.components && typeof t.components == "object" && "securitySchemes" in t.components && t.components.securitySchemes && Object.assign(t.components.securitySchemes, { [e]: {
					type: "oauth2",
					flows: { [no(r || "implicit")]: Object.assign({}, i && { authorizationUrl: i }, a && { tokenUrl: a }, o && { scopes: o }) }
				} });
			} else "type" in n && n.type === "basic" ? t.components && typeof t.components == "object" && "securitySchemes" in t.components && t.components.securitySchemes && Object.assign(t.components.securitySchemes, { [e]: {
				type: "http",
				scheme: "basic"
			} }) : t.components && typeof t.components == "object" && "securitySchemes" in t.components && t.components.securitySchemes && Object.assign(t.components.securitySchemes, { [e]: n });
		}
		delete t.securityDefinitions;
	}
	return delete t.consumes, delete t.produces, t;
}
var io = (e) => {
	if (V(e)) {
		if (typeof e["x-nullable"] == "boolean" && (e["x-nullable"] && (e.nullable = !0), delete e["x-nullable"]), V(e.properties)) for (let t of Object.values(e.properties)) io(t);
		if (io(e.items), io(e.additionalProperties), Array.isArray(e.allOf)) for (let t of e.allOf) io(t);
	}
};
function ao(e) {
	let t = [
		"type",
		"format",
		"default",
		"items",
		"maximum",
		"exclusiveMaximum",
		"minimum",
		"exclusiveMinimum",
		"maxLength",
		"minLength",
		"pattern",
		"maxItems",
		"minItems",
		"uniqueItems",
		"enum",
		"multipleOf",
		"x-nullable"
	].reduce((t, n) => (Object.hasOwn(e, n) && (t[n] = e[n], delete e[n]), t), {});
	return io(t), t;
}
function oo(e) {
	if (e === "formData") throw Error("Encountered a formData parameter which should have been filtered out by the caller");
	if (e === "body") throw Error("Encountered a body parameter which should have been filtered out by the caller");
	return e;
}
function so(e) {
	if (Object.hasOwn(e, "$ref") && typeof e.$ref == "string") return { $ref: e.$ref };
	let t = po(e), n = ao(e), { xExample: r, xExamples: i } = Ga(e);
	if (Ka(r) ? e.examples = to(r) : Ka(i) && (e.examples = Object.entries(i).reduce((e, [t, n]) => (e[t] = Qa(n), e), {})), delete e.collectionFormat, delete e.default, !e.in) throw Error("Parameter object must have an \"in\" property");
	return {
		schema: n,
		...t,
		...e,
		in: oo(e.in)
	};
}
function co(e) {
	if (Object.hasOwn(e, "$ref") && typeof e.$ref == "string") return { $ref: e.$ref };
	let t = ao(e);
	return {
		...e,
		schema: t
	};
}
var lo = {
	ssv: {
		style: "spaceDelimited",
		explode: !1
	},
	pipes: {
		style: "pipeDelimited",
		explode: !1
	},
	multi: {
		style: "form",
		explode: !0
	},
	csv: {
		style: "form",
		explode: !1
	},
	tsv: {}
}, uo = {
	ssv: {},
	pipes: {},
	multi: {},
	csv: {
		style: "simple",
		explode: !1
	},
	tsv: {}
}, fo = {
	header: uo,
	query: lo,
	path: uo
};
function po(e) {
	if (e.type !== "array" || e.in !== "query" && e.in !== "path" && e.in !== "header") return {};
	let t = e.collectionFormat ?? "csv";
	return e.in in fo && t in fo[e.in] ? fo[e.in][t] : {};
}
function mo(e) {
	if (e.type !== "array" || typeof e.collectionFormat != "string") return;
	let t = lo[e.collectionFormat];
	if (t && Object.keys(t).length !== 0) return t;
}
function ho(e, t) {
	let { xExample: n, xExamples: r } = Ga(e);
	delete e.name, delete e.in;
	let { schema: i, ...a } = e;
	io(i);
	let o = {
		content: {},
		...a
	};
	if (o.content) for (let e of t) {
		if (o.content[e] = { schema: i }, Ka(r) && e in r) {
			let t = r[e];
			Ka(t) && Object.values(t).every((e) => Za(e)) ? o.content[e].examples = t : qa(t) ? o.content[e].examples = Object.entries(t).reduce((e, [t, n]) => (e[t] = Qa(n), e), {}) : o.content[e].examples = { default: Qa(t) };
		} else Ka(r) && !Object.keys(r).some(eo) && (o.content[e].examples = Object.entries(r).reduce((e, [t, n]) => (e[t] = Qa(n), e), {}));
		!o.content[e].examples && Ka(n) && e in n && (o.content[e].example = n[e]);
	}
	return o;
}
function go(e, t = ["multipart/form-data"]) {
	let n = { content: {} }, r = t.filter((e) => e === "multipart/form-data" || e === "application/x-www-form-urlencoded"), i = r.length > 0 ? r : ["multipart/form-data"];
	if (n.content) for (let t of i) {
		n.content[t] = { schema: {
			type: "object",
			properties: {},
			required: []
		} };
		let r = n.content?.[t];
		if (r?.schema && typeof r.schema == "object" && "properties" in r.schema) {
			for (let t of e) if (t.name && r.schema.properties) {
				r.schema.properties[t.name] = {
					...ao(structuredClone(t)),
					...t.description === void 0 ? {} : { description: t.description }
				};
				let e = mo(t);
				e && (r.encoding ??= {}, r.encoding[t.name] = e), t.required && Array.isArray(r.schema.required) && r.schema.required.push(t.name);
			}
		}
	}
	return n;
}
function _o(e, t) {
	let n = { parameters: e.filter((e) => e.in !== "body" && e.in !== "formData").map((e) => so(e)) }, r = structuredClone(e.find((e) => e.in === "body") ?? {});
	r && Object.keys(r).length && (n.requestBody = ho(r, t));
	let i = e.filter((e) => e.in === "formData");
	if (i.length > 0) {
		let e = go(i, t);
		n.requestBody = typeof n.requestBody == "object" ? {
			...n.requestBody,
			content: {
				...n.requestBody.content,
				...e.content
			}
		} : e, typeof n.requestBody != "object" && (n.requestBody = { content: {} });
	}
	return n;
}
// vendor/node_modules/@scalar/helpers/dist/openapi/is-schema-path.js
var vo = /* @__PURE__ */ new Set([
	"properties",
	"items",
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"additionalProperties",
	"schema",
	"schemas"
]), yo = /* @__PURE__ */ new Set([
	"paths",
	"webhooks",
	"responses",
	"content",
	"headers",
	"examples",
	"links",
	"encoding",
	"variables",
	"parameters",
	"requestBodies",
	"securitySchemes",
	"pathItems",
	"scopes"
]), bo = (e) => {
	if (!e) return !1;
	let t = e[0] === "x-ext" && e[1] !== void 0 ? e.slice(2) : e, n = 0;
	for (let e of t) if (n > 0) n--;
	else {
		if (vo.has(e) || e.endsWith("Schema")) return !0;
		e === "callbacks" ? n = 2 : yo.has(e) && (n = 1);
	}
	return !1;
}, xo = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"$defs",
	"definitions"
]);
function So(e) {
	let t = e?.[e.length - 1];
	return t === void 0 ? !1 : t === "schemas" && e?.[e.length - 2] === "components" || xo.has(t);
}
var Co = /* @__PURE__ */ new Set([
	"example",
	"default",
	"const",
	"enum"
]);
function wo(e) {
	if (!e) return !1;
	for (let [t, n] of e.entries()) if (Co.has(n) && !So(e.slice(0, t)) || n === "value" && e[t - 2] === "examples" && !So(e.slice(0, t - 2))) return !0;
	return !1;
}
function To(e) {
	let t = e;
	return t === null || typeof t.openapi != "string" || !t.openapi.startsWith("3.0") || (t.openapi = "3.1.1", t = Ua(t, Eo)), t;
}
var Eo = (e, t) => {
	if (wo(t)) return e;
	if (e.type !== void 0 && e.nullable === !0) e.type = [e.type, "null"], delete e.nullable;
	else if (e.nullable === !0 && e.type === void 0) {
		if (typeof e.$ref == "string") {
			let { nullable: t, $ref: n, ...r } = e;
			return {
				...r,
				anyOf: [{ $ref: n }, { type: "null" }]
			};
		}
		if (Array.isArray(e.allOf)) {
			let { nullable: t, allOf: n, ...r } = e, i = n.length === 1 ? n[0] : { allOf: n };
			return {
				...r,
				anyOf: [i, { type: "null" }]
			};
		}
	}
	e.exclusiveMinimum === !0 && e.minimum !== void 0 ? (e.exclusiveMinimum = e.minimum, delete e.minimum) : typeof e.exclusiveMinimum == "boolean" && delete e.exclusiveMinimum, e.exclusiveMaximum === !0 && e.maximum !== void 0 ? (e.exclusiveMaximum = e.maximum, delete e.maximum) : typeof e.exclusiveMaximum == "boolean" && delete e.exclusiveMaximum;
	let n = t?.some((e, n) => e === "examples" && n > 0 && !So(t.slice(0, n)));
	e.example !== void 0 && !n && !So(t) && (e.examples = bo(t) ? [e.example] : { default: { value: e.example } }, delete e.example);
	let { format: r, ...i } = e;
	if (e.type === "string" || Array.isArray(e.type) && e.type.includes("string")) {
		if (e.format === "binary") {
			let { type: e, ...n } = i;
			return t?.at(-1) === "schema" && t.at(-3) === "content" ? n : {
				contentMediaType: "application/octet-stream",
				...n
			};
		}
		if (e.format === "base64" || e.format === "byte") return {
			...i,
			contentEncoding: "base64"
		};
	}
	return e["x-webhooks"] !== void 0 && (t === void 0 || t.length === 0) && (e.webhooks = e["x-webhooks"], delete e["x-webhooks"]), e;
};
// vendor/node_modules/@scalar/openapi-upgrader/dist/upgrade.js
function Do(e, t, n) {
	if (t === "3.2") {
		let t = To(ro(Pa(e)));
		try {
			let e = Ha(t, n?.onIncompatible === "ignore" ? "ignore" : "throw");
			return n?.onIncompatible === "collect" ? {
				document: e,
				diagnostics: []
			} : e;
		} catch (t) {
			if (n?.onIncompatible !== "collect" || !(t instanceof Fa)) throw t;
			return {
				document: Do(Pa(e), "3.1"),
				diagnostics: t.errors
			};
		}
	}
	let r = ro(e);
	return t === "3.0" ? r : To(r);
}
// vendor/node_modules/@scalar/schemas/dist/extensions/type-comment.js
var Oo = "```", ko = (e, t) => `${Oo}${e}\n${t.trimEnd()}\n${Oo}`, Ao = (e, t) => `@example\n${ko(e, t)}`, jo = (e) => `\`${e}\``, Mo = (...e) => e.join("\n\n"), Q = (e, t) => Mo(e, Ao(t.language, t.body)), No = R({ "x-internal": O(e({ typeComment: "When true, hides the entity from public documentation" })) }, {
	typeName: "XInternal",
	typeComment: Q("Marks an entity as internal (hidden from external consumers).", {
		language: "yaml",
		body: "x-internal: true"
	})
}), Po = R({ "x-original-aas-version": O(B({ typeComment: "Original AsyncAPI Specification version the document was loaded with." })) }, {
	typeName: "XOriginalAasVersion",
	typeComment: Q("Original AsyncAPI Specification version of the source document before ingestion.", {
		language: "yaml",
		body: "x-original-aas-version: \"3.0.0\""
	})
});
R({ "x-original-oas-version": O(B({ typeComment: "Original OpenAPI Specification version of the source document." })) }, {
	typeName: "XOriginalOasVersion",
	typeComment: Q("Original OpenAPI Specification version of the source document before ingestion.", {
		language: "yaml",
		body: "x-original-oas-version: \"3.1.0\""
	})
});
// vendor/node_modules/@scalar/schemas/dist/extensions/document/x-scalar-environments.js
var Fo = R({
	name: B({ typeComment: "Variable name" }),
	value: k([R({
		description: O(B()),
		default: B()
	}), B()], { typeComment: "Variable value as a string, or an object with description and default" })
}, {
	typeName: "XScalarEnvVar",
	typeComment: "An environment variable definition"
}), Io = R({
	description: O(B({ typeComment: "Optional description for the environment" })),
	color: B({ typeComment: "Color for the environment (for example a hex value)" }),
	variables: E(Fo, { typeComment: "Variables available in this environment" })
}, {
	typeName: "XScalarEnvironment",
	typeComment: "A named environment with variables and display color"
});
R({ "x-scalar-environments": O(M(B(), Io, { typeComment: "Environments keyed by name" })) }, {
	typeName: "XScalarEnvironments",
	typeComment: Q("Named environments with variables for the API client (base URLs, tokens, etc.).", {
		language: "yaml",
		body: "x-scalar-environments:\n  production:\n    color: \"#00ff00\"\n    variables:\n      - name: apiKey\n        value: prod-key"
	})
}), R({ "x-scalar-icon": O(B({ typeComment: "Icon identifier or URL for the API description" })) }, {
	typeName: "XScalarIcon",
	typeComment: Q("A custom icon representing the API description in the Scalar UI.", {
		language: "yaml",
		body: "x-scalar-icon: rocket"
	})
});
// vendor/node_modules/@scalar/schemas/dist/extensions/document/x-scalar-ignore.js
var Lo = R({ "x-scalar-ignore": O(e({ typeComment: "When true, the entity is hidden or ignored in the UI" })) }, {
	typeName: "XScalarIgnore",
	typeComment: Q("Internal extension to mark an entity as ignored in the Scalar UI.", {
		language: "yaml",
		body: "x-scalar-ignore: true"
	})
}), Ro = R({ "x-scalar-is-dirty": O(e({ typeComment: "When true, the document has unsaved changes" })) }, {
	typeName: "XScalarIsDirty",
	typeComment: Q("Tracks whether the document has been modified since it was last saved.", {
		language: "yaml",
		body: "x-scalar-is-dirty: true"
	})
}), zo = R({
	name: B({ typeComment: "The label to display for the link." }),
	url: B({ typeComment: "The URL the link points to." })
}, {
	typeName: "XScalarLinkItem",
	typeComment: "A named link to display alongside the API info"
});
R({ "x-scalar-links": O(E(zo, { typeComment: "Additional named links to display alongside the API info (e.g. privacy policy, imprint)" })) }, {
	typeName: "XScalarLinks",
	typeComment: Q("Additional named links to display alongside the API info, for example a privacy policy or an imprint. This is handy for the legal texts that some countries require on public websites.", {
		language: "yaml",
		body: "x-scalar-links:\n  - name: Privacy Policy\n    url: https://example.com/privacy\n  - name: Imprint\n    url: https://example.com/imprint"
	})
});
// vendor/node_modules/@scalar/schemas/dist/extensions/document/x-scalar-navigation.js
var Bo = R({ "x-scalar-navigation": O(D({ typeComment: "Serialized client navigation tree (`TraversedDocument`) for this API description" })) }, {
	typeName: "XScalarNavigation",
	typeComment: "Client-side navigation tree persisted on the document. Matches `TraversedDocumentObjectRef` in strict OpenAPI schemas."
}), Vo = R({ "x-scalar-original-document-hash": B({ typeComment: "Hash of the document as originally loaded from an external source" }) }, {
	typeName: "XScalarOriginalDocumentHash",
	typeComment: Q("Tracks the original document hash when loading from an external source. Used to detect modifications since last save.", {
		language: "yaml",
		body: "x-scalar-original-document-hash: \"abc123\""
	})
}), Ho = R({ "x-scalar-original-source-url": O(B({ typeComment: "Original document source URL when loaded from an external source" })) }, {
	typeName: "XScalarOriginalSourceUrl",
	typeComment: Q("Original document source URL when the API description was loaded from an external source.", {
		language: "yaml",
		body: "x-scalar-original-source-url: https://example.com/openapi.yaml"
	})
}), Uo = R({
	namespace: B({ typeComment: "The namespace under which this registry meta is scoped." }),
	slug: B({ typeComment: "A unique slug identifier for this registry meta within the namespace." }),
	version: B({ typeComment: "The version of the registry meta." }),
	commitHash: O(B({ typeComment: "Last known commit hash of this document. Is going to be used to track if the document has been modified since it was last saved." })),
	conflictCheckedAgainstHash: O(B({ typeComment: "Registry commit hash that the cached `hasConflict` flag was computed against. When the registry advertises a different hash later, the cached result is stale and the conflict check must be re-run." })),
	hasConflict: O(e({ typeComment: "Cached outcome of the last conflict check, valid only while `conflictCheckedAgainstHash` matches the registry current hash for this version." }))
}, {
	typeName: "XScalarRegistryMetaInner",
	typeComment: "Registry meta namespace and slug"
}), Wo = R({ "x-scalar-registry-meta": O(Uo) }, {
	typeName: "XScalarRegistryMeta",
	typeComment: Q("Registry sync metadata for a document published to Scalar Registry.", {
		language: "yaml",
		body: "x-scalar-registry-meta:\n  namespace: acme\n  slug: public-api\n  version: \"1.0.0\""
	})
}), Go = R({
	lang: B({ typeComment: "Programming language or platform (for example `TypeScript`, `Java`, `Python`)" }),
	description: O(B({ typeComment: "Installation instructions in Markdown (supports fenced code blocks)" })),
	source: O(B({ typeComment: "@deprecated Use `description` instead. When set, it is appended to `description` as a fenced code block (or used on its own when there is no `description`)." }))
}, {
	typeName: "XScalarSdkInstallationItem",
	typeComment: "One SDK installation instruction block"
});
R({ "x-scalar-sdk-installation": O(E(Go, { typeComment: "Installation instructions shown in the API reference" })) }, {
	typeName: "XScalarSdkInstallation",
	typeComment: Q("Scalar SDK installation instructions for the API description.", {
		language: "yaml",
		body: "x-scalar-sdk-installation:\n  - lang: TypeScript\n    description: Install our SDK from npm with `npm install @scalar/sdk`"
	})
});
// vendor/node_modules/@scalar/schemas/dist/extensions/document/x-scalar-watch-mode.js
var Ko = R({ "x-scalar-watch-mode": O(e({ typeComment: "When true, the document is watched for external file changes" })) }, {
	typeName: "XScalarWatchMode",
	typeComment: Q("Whether the document is in watch mode (reloads when the source file changes).", {
		language: "yaml",
		body: "x-scalar-watch-mode: true"
	})
}), qo = R({ "x-tags": O(E(B(), { typeComment: "Ordered list of tag names for this schema object" })) }, {
	typeName: "XTags",
	typeComment: Q("Custom tag ordering hints for schema objects in the sidebar.", {
		language: "yaml",
		body: "x-tags:\n  - users\n  - admin"
	})
}), Jo = R({ "x-scalar-selected-server": O(B({ typeComment: "The currently selected server. For OpenAPI documents this is the server URL; for AsyncAPI documents this is the server name (key in `document.servers`)." })) }, {
	typeName: "XScalarSelectedServer",
	typeComment: Q("The currently selected server for this API description. For OpenAPI documents the value is the server URL; for AsyncAPI documents the value is the server name (key in `document.servers`).", {
		language: "yaml",
		body: "x-scalar-selected-server: https://api.example.com"
	})
}), Yo = R({ "x-additionalPropertiesName": O(B({ typeComment: "Human-readable label for additional properties on this schema" })) }, {
	typeName: "XAdditionalPropertiesName",
	typeComment: Q("Display name for additional properties on a schema object.", {
		language: "yaml",
		body: "x-additionalPropertiesName: metadata"
	})
}), Xo = k([M(B(), B()), E(B())]), Zo = R({
	"x-enumDescriptions": O(Xo, { typeComment: "Map or list of descriptions keyed by enum value (camelCase spelling)" }),
	"x-enum-descriptions": O(Xo, { typeComment: "Map or list of descriptions keyed by enum value (kebab-case spelling)" })
}, {
	typeName: "XEnumDescriptions",
	typeComment: Q("Descriptions for enum values. Keys must match enum values.", {
		language: "yaml",
		body: "x-enumDescriptions:\n  other: Other reason"
	})
}), Qo = R({
	"x-enum-varnames": O(E(B(), { typeComment: "Display names for enum values (same order as `enum`)" })),
	"x-enumNames": O(E(B(), { typeComment: "Alias for x-enum-varnames — display names for enum values" }))
}, {
	typeName: "XEnumVarNames",
	typeComment: Q(`Display names for enum values. Must match the order of the ${jo("enum")} array.`, {
		language: "yaml",
		body: "enum: [moon, asteroid]\nx-enum-varnames: [Moon, Asteroid]"
	})
}), $o = R({ "x-examples": O(M(B(), D(), { typeComment: "Map of example name to example value" })) }, {
	typeName: "XExamples",
	typeComment: Q("Named examples attached to a schema. Keys are example names; values are the example payloads.", {
		language: "yaml",
		body: "x-examples:\n  user:\n    id: 1\n    name: Ada"
	})
}), es = R({ "x-variable": O(B({ typeComment: "Variable name used for substitution in the API client" })) }, {
	typeName: "XVariable",
	typeComment: Q("References a variable for schema property substitution in the API client.", {
		language: "yaml",
		body: "x-variable: userId"
	})
}), ts = R({
	propertyName: B({ typeComment: "REQUIRED. The name of the property in the payload that will hold the discriminating value. This property SHOULD be required in the payload schema, as the behavior when the property is absent is undefined." }),
	mapping: O(M(B(), B(), { typeComment: "An object to hold mappings between payload values and schema names or URI references." }))
}, { typeName: "DiscriminatorObject" }), ns = R({
	url: B({ typeComment: "REQUIRED. The URI for the target documentation. This MUST be in the form of a URI." }),
	description: O(B({ typeComment: "A description of the target documentation. CommonMark syntax MAY be used for rich text representation." }))
}, { typeName: "ExternalDocumentationObject" }), rs = R({
	$status: O(k([j("loading"), j("error")]), { typeComment: "Indicates the current status of the reference resolution. Can be either 'loading' while fetching the reference or 'error' if the resolution failed." }),
	$global: O(e({ typeComment: "Indicates whether this reference should be resolved globally across all documents, rather than just within the current document context." }))
}, { typeName: "ReferenceObjectExtensions" }), is = R({
	$ref: B({ typeComment: "REQUIRED. The reference identifier. This MUST be in the form of a URI." }),
	summary: O(B({ typeComment: "A short summary which by default SHOULD override that of the referenced component. If the referenced object-type does not allow a summary field, then this field has no effect." })),
	description: O(B({ typeComment: "A description which by default SHOULD override that of the referenced component. CommonMark syntax MAY be used for rich text representation. If the referenced object-type does not allow a description field, then this field has no effect." }))
}, { typeName: "ReferenceObject" }), as = (e) => k([is, e]), os = R({
	name: O(B({ typeComment: "Replaces the name of the element/attribute used for the described schema property. When defined within items, it will affect the name of the individual XML elements within the list. When defined alongside type being \"array\" (outside the items), it will affect the wrapping element if and only if wrapped is true. If wrapped is false, it will be ignored." })),
	namespace: O(B({ typeComment: "The URI of the namespace definition. Value MUST be in the form of a non-relative URI." })),
	prefix: O(B({ typeComment: "The prefix to be used for the name." })),
	attribute: O(e({ typeComment: "Declares whether the property definition translates to an attribute instead of an element. Default value is false." })),
	wrapped: O(e({ typeComment: "MAY be used only for an array definition. Signifies whether the array is wrapped (for example, <books><book/><book/></books>) or unwrapped (<book/><book/>). Default value is false. The definition takes effect only when defined alongside type being \"array\" (outside the items)." }))
}, { typeName: "XMLObject" }), ss = [
	Lo,
	No,
	es,
	$o,
	Zo,
	Qo,
	Yo,
	qo
], cs = R({
	name: O(B({ typeComment: "Schema name (extension)." })),
	title: O(B({ typeComment: "A title for the schema." })),
	description: O(B({ typeComment: "A description of the schema." })),
	default: O(D({ typeComment: "Default value for the schema." })),
	enum: O(E(D(), {
		typeComment: "Array of allowed values.",
		typeName: "JsonSchemaEnum"
	})),
	const: O(D({ typeComment: "Constant value that must match exactly." })),
	contentMediaType: O(B({ typeComment: "Media type for content validation." })),
	contentEncoding: O(B({ typeComment: "Content encoding." })),
	contentSchema: O(as(L(() => bs))),
	deprecated: O(e({ typeComment: "Whether the schema is deprecated." })),
	discriminator: O(ts),
	readOnly: O(e({ typeComment: "Whether the schema is read-only." })),
	writeOnly: O(e({ typeComment: "Whether the schema is write-only." })),
	xml: O(os),
	externalDocs: O(ns),
	example: O(D({ typeComment: "A free-form field to include an example of an instance for this schema. Deprecated in favor of the JSON Schema examples keyword." })),
	examples: O(E(D(), {
		typeComment: "An array of examples of valid instances for this schema. This keyword follows the JSON Schema Draft 2020-12 specification.",
		typeName: "SchemaExamplesArray"
	})),
	allOf: O(E(as(L(() => bs)), { typeName: "SchemaObjectAllOf" })),
	oneOf: O(E(as(L(() => bs)), { typeName: "SchemaObjectOneOf" })),
	anyOf: O(E(as(L(() => bs)), { typeName: "SchemaObjectAnyOf" })),
	not: O(as(L(() => bs)))
}), ls = R({
	multipleOf: O(F({ typeComment: "Number must be a multiple of this value." })),
	maximum: O(F({ typeComment: "Maximum value (inclusive)." })),
	exclusiveMaximum: O(F({ typeComment: "Maximum value (exclusive)." })),
	minimum: O(F({ typeComment: "Minimum value (inclusive)." })),
	exclusiveMinimum: O(F({ typeComment: "Minimum value (exclusive)." }))
}), us = N([R({
	type: k([j("number"), j("integer")]),
	format: O(B({ typeComment: "Different subtypes." }))
}), ls], { typeName: "NumberSchemaObject" }), ds = R({
	maxLength: O(F({ typeComment: "Maximum string length." })),
	minLength: O(F({ typeComment: "Minimum string length." })),
	pattern: O(B({ typeComment: "Regular expression pattern." }))
}), fs = N([R({
	type: j("string"),
	format: O(B({ typeComment: "Different subtypes." }))
}), ds], { typeName: "StringSchemaObject" }), ps = R({
	maxProperties: O(F({ typeComment: "Maximum number of properties." })),
	minProperties: O(F({ typeComment: "Minimum number of properties." })),
	properties: O(M(B(), as(L(() => bs)), { typeName: "SchemaObjectProperties" })),
	required: O(E(B(), { typeName: "SchemaObjectRequired" })),
	additionalProperties: O(k([
		as(L(() => bs)),
		R({}),
		e()
	], { typeName: "SchemaObjectAdditionalProperties" })),
	patternProperties: O(M(B(), as(L(() => bs)), { typeName: "SchemaObjectPatternProperties" })),
	propertyNames: O(as(L(() => bs)))
}), ms = N([R({ type: j("object") }), ps], { typeName: "ObjectSchemaObject" }), hs = R({
	maxItems: O(F({ typeComment: "Maximum number of items in array." })),
	minItems: O(F({ typeComment: "Minimum number of items in array." })),
	uniqueItems: O(e({ typeComment: "Whether array items must be unique." })),
	items: O(as(L(() => bs))),
	prefixItems: O(E(as(L(() => bs)), { typeComment: "Schema for tuple validation." }))
}), gs = N([R({ type: j("array") }), hs], { typeName: "ArraySchemaObject" }), _s = k([
	j("null"),
	j("boolean"),
	j("string"),
	j("number"),
	j("integer"),
	j("object"),
	j("array")
], { typeName: "SchemaObjectMultiTypeKeywords" }), vs = R({ type: k([j("null"), j("boolean")], { typeName: "SchemaObjectOtherTypeKeyword" }) }), ys = N([
	R({
		type: E(_s, { typeName: "SchemaObjectMultiTypeKeywordArray" }),
		format: O(B({ typeComment: "Different subtypes." }))
	}),
	ls,
	ds,
	hs,
	ps
], { typeName: "MultiTypeSchemaObject" }), bs = N([
	cs,
	...ss,
	k([
		vs,
		us,
		fs,
		ms,
		gs,
		ys,
		R({})
	])
], { typeName: "SchemaObject" }), xs = R({ $ref: B({ typeComment: "REQUIRED. The reference string." }) }, {
	typeName: "AsyncApiReferenceObject",
	typeComment: "JSON Reference for AsyncAPI components."
}), Ss = (e) => {
	let t = /* @__PURE__ */ new Set(), n = e;
	for (; s(n) && "$ref" in n && !t.has(n);) t.add(n), n = n["$ref-value"];
	return n;
}, Cs = (e) => N([
	xs,
	R({ "$ref-value": O(Ve(Ss, e)) }),
	rs
]), $ = (e) => k([e, Cs(e)]), ws = R({
	schemaFormat: O(B({ typeComment: "Media type identifying the schema format. When omitted, defaults to the AsyncAPI JSON Schema vocabulary for the document version." })),
	schema: Ue({ typeComment: "REQUIRED. Schema definition in the format given by schemaFormat." })
}, { typeName: "AsyncApiMultiFormatSchemaObject" }), Ts = k([
	j(!0),
	j(!1),
	bs
], { typeName: "AsyncApiSchemaJsonShape" }), Es = $(Ts), Ds = $(k([ws, Ts], { typeName: "AsyncApiMultiFormatSchemaOrSchemaObject" })), Os = R({
	method: O(k([j("GET"), j("POST")], { typeComment: "HTTP method used when establishing the WebSocket connection (typically GET)." })),
	query: O(Es, { typeComment: "Schema Object describing WebSocket handshake query parameters (type object with properties). May be a Reference Object." }),
	headers: O(Es, { typeComment: "Schema Object describing HTTP headers sent during the WebSocket handshake (type object with properties). May be a Reference Object." }),
	bindingVersion: O(B({ typeComment: "Version of the WebSocket binding. When omitted, \"latest\" is assumed per the binding spec." }))
}, {
	typeName: "AsyncApiWsBindingObject",
	typeComment: "AsyncAPI WebSocket binding for handshake method, query, and headers."
}), ks = [
	"http",
	"ws",
	"kafka",
	"anypointmq",
	"amqp",
	"amqp1",
	"mqtt",
	"mqtt5",
	"nats",
	"jms",
	"sns",
	"solace",
	"sqs",
	"stomp",
	"redis",
	"mercure",
	"ibmmq",
	"googlepubsub",
	"pulsar",
	"ros2"
], As = () => O(Ue({ typeComment: "Protocol-specific binding definition (see AsyncAPI protocol bindings)." })), js = () => {
	let e = {};
	for (let t of ks) e[t] = t === "ws" ? O(Os) : As();
	return e;
}, Ms = (e, t) => R(js(), {
	typeName: e,
	typeComment: t
}), Ns = Ms("AsyncApiServerBindingsObject", "Map describing protocol-specific definitions for a server (AsyncAPI 3.1.0)."), Ps = Ms("AsyncApiChannelBindingsObject", "Map describing protocol-specific definitions for a channel (AsyncAPI 3.1.0)."), Fs = Ms("AsyncApiOperationBindingsObject", "Map describing protocol-specific definitions for an operation (AsyncAPI 3.1.0)."), Is = Ms("AsyncApiMessageBindingsObject", "Map describing protocol-specific definitions for a message (AsyncAPI 3.1.0)."), Ls = $(R({
	description: O(B({ typeComment: "A short description of the target documentation. CommonMark syntax MAY be used for rich text representation." })),
	url: B({ typeComment: "REQUIRED. The URL for the target documentation. This MUST be in the form of an absolute URL." })
}, { typeName: "AsyncApiExternalDocumentationObject" })), Rs = $(R({
	description: O(B({ typeComment: "An optional description of the identifier. CommonMark syntax MAY be used for rich text representation." })),
	location: B({ typeComment: "REQUIRED. A runtime expression that specifies the location of the correlation ID." })
}, { typeName: "AsyncApiCorrelationIdObject" })), zs = R({
	headers: O(M(B(), Ue(), { typeComment: "Example headers; MUST validate against the Message Object headers field when present." })),
	payload: O(Ue({ typeComment: "Example payload; MUST validate against the Message Object payload field when present." })),
	name: O(B({ typeComment: "A machine-friendly name." })),
	summary: O(B({ typeComment: "A short summary of what the example is about." }))
}, { typeName: "AsyncApiMessageExampleObject" }), Bs = $(R({
	name: B({ typeComment: "REQUIRED. The name of the tag." }),
	description: O(B({ typeComment: "A short description for the tag. CommonMark syntax MAY be used for rich text representation." })),
	externalDocs: O(Ls)
}, { typeName: "AsyncApiTagObject" })), Vs = E(Bs, {
	typeName: "AsyncApiTagsObject",
	typeComment: "A list of Tag Objects (entries MAY be Reference Objects)."
}), Hs = $(R({
	headers: O(Ds),
	correlationId: O(Rs),
	contentType: O(B({ typeComment: "The content type to use when encoding/decoding a message payload (for example application/json)." })),
	name: O(B({ typeComment: "A machine-friendly name for the message." })),
	title: O(B({ typeComment: "A human-friendly title for the message." })),
	summary: O(B({ typeComment: "A short summary of what the message is about." })),
	description: O(B({ typeComment: "A verbose explanation of the message. CommonMark syntax MAY be used for rich text representation." })),
	tags: O(Vs),
	externalDocs: O(Ls),
	bindings: O($(Is)),
	examples: O(E($(zs)))
}, { typeName: "AsyncApiMessageTraitObject" })), Us = L(() => $(R({
	headers: O(Ds),
	payload: O(Ds),
	correlationId: O(Rs),
	contentType: O(B({ typeComment: "The content type to use when encoding/decoding a message payload (for example application/json)." })),
	name: O(B({ typeComment: "A machine-friendly name for the message." })),
	title: O(B({ typeComment: "A human-friendly title for the message." })),
	summary: O(B({ typeComment: "A short summary of what the message is about." })),
	description: O(B({ typeComment: "A verbose explanation of the message. CommonMark syntax MAY be used for rich text representation." })),
	tags: O(Vs),
	externalDocs: O(Ls),
	bindings: O($(Is)),
	examples: O(E($(zs))),
	traits: O(E(Hs))
}, { typeName: "AsyncApiMessageObject" }))), Ws = M(B(), Us, {
	typeName: "AsyncApiMessagesObject",
	typeComment: "Map of messageId to Message Object or Reference Object."
}), Gs = $(R({
	enum: O(E(B(), { typeComment: "An enumeration of string values for substitution." })),
	default: O(B({ typeComment: "The default value to use for substitution, and to send, if an alternate value is not supplied." })),
	description: O(B({ typeComment: "An optional description for the parameter. CommonMark syntax MAY be used for rich text representation." })),
	examples: O(E(B(), { typeComment: "Examples of the parameter value." })),
	location: O(B({ typeComment: "A runtime expression that specifies the location of the parameter value." }))
}, { typeName: "AsyncApiParameterObject" })), Ks = M(B(), Gs, {
	typeName: "AsyncApiParametersObject",
	typeComment: "Map of parameter name to Parameter Object or Reference Object."
}), qs = R({
	authorizationUrl: O(B({ typeComment: "REQUIRED for implicit and authorizationCode flows. The authorization URL (absolute URL)." })),
	tokenUrl: O(B({ typeComment: "REQUIRED for password, clientCredentials, and authorizationCode flows. The token URL (absolute URL)." })),
	refreshUrl: O(B({ typeComment: "The URL to be used for obtaining refresh tokens. This MUST be in the form of an absolute URL." })),
	availableScopes: O(M(B(), B(), { typeComment: "REQUIRED for OAuth2 flows. Map of scope name to a short description." }))
}, { typeName: "AsyncApiOAuthFlowObject" }), Js = R({
	implicit: O($(qs)),
	password: O($(qs)),
	clientCredentials: O($(qs)),
	authorizationCode: O($(qs))
}, { typeName: "AsyncApiOAuthFlowsObject" }), Ys = $(R({
	type: k([
		j("userPassword"),
		j("apiKey"),
		j("X509"),
		j("symmetricEncryption"),
		j("asymmetricEncryption"),
		j("httpApiKey"),
		j("http"),
		j("oauth2"),
		j("openIdConnect"),
		j("plain"),
		j("scramSha256"),
		j("scramSha512"),
		j("gssapi")
	], { typeComment: "REQUIRED. Security scheme type: userPassword, apiKey, X509, symmetricEncryption, asymmetricEncryption, httpApiKey, http, oauth2, openIdConnect, plain, scramSha256, scramSha512, gssapi." }),
	description: O(B({ typeComment: "A short description for security scheme. CommonMark syntax MAY be used for rich text representation." })),
	name: O(B({ typeComment: "REQUIRED for httpApiKey. The name of the header, query or cookie parameter." })),
	in: O(k([
		j("user"),
		j("password"),
		j("query"),
		j("header"),
		j("cookie")
	], { typeComment: "REQUIRED for apiKey and httpApiKey. Location of the API key: user, password, query, header, or cookie." })),
	scheme: O(B({ typeComment: "REQUIRED for http. The name of the HTTP Authorization scheme to be used in the Authorization header." })),
	bearerFormat: O(B({ typeComment: "A hint to the client to identify how the bearer token is formatted." })),
	flows: O($(Js)),
	openIdConnectUrl: O(B({ typeComment: "REQUIRED for openIdConnect. OpenId Connect URL to discover OAuth2 configuration values (absolute URL)." })),
	scopes: O(E(B(), { typeComment: "List of the needed scope names for oauth2 and openIdConnect." }))
}, { typeName: "AsyncApiSecuritySchemeObject" })), Xs = $(R({
	enum: O(E(B(), { typeComment: "An enumeration of string values for substitution." })),
	default: O(B({ typeComment: "The default value to use for substitution, and to send, if an alternate value is not supplied." })),
	description: O(B({ typeComment: "An optional description for the server variable. CommonMark syntax MAY be used for rich text representation." })),
	examples: O(E(B(), { typeComment: "Examples of the server variable." }))
}, { typeName: "AsyncApiServerVariableObject" })), Zs = $(R({
	host: B({ typeComment: "REQUIRED. The server host name. It MAY include the port. Supports Server Variables in {braces}." }),
	protocol: B({ typeComment: "REQUIRED. The protocol this server supports for connection." }),
	protocolVersion: O(B({ typeComment: "The version of the protocol used for connection (for example 0-9-1 for AMQP)." })),
	pathname: O(B({ typeComment: "The path to a resource in the host. Supports Server Variables in {braces}." })),
	description: O(B({ typeComment: "An optional string describing the server. CommonMark syntax MAY be used for rich text representation." })),
	title: O(B({ typeComment: "A human-friendly title for the server." })),
	summary: O(B({ typeComment: "A short summary of the server." })),
	variables: O(M(B(), Xs, { typeComment: "Map between a variable name and its Server Variable Object or Reference Object." })),
	security: O(E(Ys, { typeComment: "Alternative security schemes for this server; only one of the security scheme objects need to be satisfied." })),
	tags: O(Vs),
	externalDocs: O(Ls),
	bindings: O($(Ns))
}, { typeName: "AsyncApiServerObject" })), Qs = M(B(), Zs, {
	typeName: "AsyncApiServersObject",
	typeComment: "Map of server name to Server Object or Reference Object."
}), $s = L(() => R({
	address: O(k([B(), Fe()], { typeComment: "Channel address or null when unknown." })),
	messages: O(Ws),
	title: O(B({ typeComment: "A human-friendly title for the channel." })),
	summary: O(B({ typeComment: "A short summary of the channel." })),
	description: O(B({ typeComment: "An optional description of this channel. CommonMark syntax MAY be used for rich text representation." })),
	servers: O(E(Cs(Zs), { typeComment: "References to Server definitions where this channel is available (Reference Objects only in the raw document)." })),
	parameters: O(Ks),
	tags: O(Vs),
	externalDocs: O(Ls),
	bindings: O($(Ps))
}, { typeName: "AsyncApiChannelObject" })), ec = M(B(), $($s), {
	typeName: "AsyncApiChannelsObject",
	typeComment: "Map of channelId to Channel Object or Reference Object."
}), tc = $(R({
	description: O(B({ typeComment: "An optional description of the address. CommonMark syntax MAY be used for rich text representation." })),
	location: B({ typeComment: "REQUIRED. A runtime expression that specifies the location of the reply address." })
}, { typeName: "AsyncApiOperationReplyAddressObject" })), nc = L(() => $(R({
	address: O(tc),
	channel: O(Cs($s)),
	messages: O(E(Cs(Us), { typeComment: "List of $ref pointers to Message Objects used as reply payloads (Reference Objects only in the raw document)." }))
}, { typeName: "AsyncApiOperationReplyObject" }))), rc = $(R({
	title: O(B({ typeComment: "A human-friendly title for the operation." })),
	summary: O(B({ typeComment: "A short summary of what the operation is about." })),
	description: O(B({ typeComment: "A verbose explanation of the operation. CommonMark syntax MAY be used for rich text representation." })),
	security: O(E(Ys, { typeComment: "Security schemes for this operation. Only one of the security scheme objects MUST be satisfied." })),
	tags: O(Vs),
	externalDocs: O(Ls),
	bindings: O($(Fs))
}, { typeName: "AsyncApiOperationTraitObject" })), ic = L(() => $(R({
	action: k([j("send"), j("receive")], { typeComment: "REQUIRED. send when the application sends to the channel; receive when it receives from the channel." }),
	channel: Cs($s),
	title: O(B({ typeComment: "A human-friendly title for the operation." })),
	summary: O(B({ typeComment: "A short summary of what the operation is about." })),
	description: O(B({ typeComment: "A verbose explanation of the operation. CommonMark syntax MAY be used for rich text representation." })),
	security: O(E(Ys, { typeComment: "Security schemes for this operation. Only one of the security scheme objects MUST be satisfied." })),
	tags: O(Vs),
	externalDocs: O(Ls),
	bindings: O($(Fs)),
	traits: O(E(rc)),
	messages: O(E(Cs(Us), { typeComment: "Subset of channel messages as Reference Objects only. Omit to include all channel messages; use [] for none." })),
	reply: O(nc)
}, { typeName: "AsyncApiOperationObject" }))), ac = M(B(), ic, {
	typeName: "AsyncApiOperationsObject",
	typeComment: "Map of operationId to Operation Object or Reference Object."
}), oc = L(() => R({
	schemas: O(M(B(), Ds, { typeComment: "Reusable Multi Format Schema, Schema Object, or Reference Object." })),
	servers: O(M(B(), Zs)),
	channels: O(ec),
	operations: O(M(B(), ic)),
	messages: O(M(B(), Us)),
	securitySchemes: O(M(B(), Ys)),
	serverVariables: O(M(B(), Xs)),
	parameters: O(M(B(), Gs)),
	correlationIds: O(M(B(), Rs)),
	replies: O(M(B(), nc)),
	replyAddresses: O(M(B(), tc)),
	externalDocs: O(M(B(), Ls)),
	tags: O(M(B(), Bs)),
	operationTraits: O(M(B(), rc)),
	messageTraits: O(M(B(), Hs)),
	serverBindings: O(M(B(), $(Ns))),
	channelBindings: O(M(B(), $(Ps))),
	operationBindings: O(M(B(), $(Fs))),
	messageBindings: O(M(B(), $(Is)))
}, {
	typeName: "AsyncApiComponentsObject",
	typeComment: "Reusable objects. Definitions here have no effect unless referenced from outside components."
})), sc = R({
	name: O(B({ typeComment: "The identifying name of the contact person/organization." })),
	url: O(B({ typeComment: "The URL pointing to the contact information. This MUST be in the form of an absolute URL." })),
	email: O(B({ typeComment: "The email address of the contact person/organization." }))
}, { typeName: "AsyncApiContactObject" }), cc = $(R({
	name: B({ typeComment: "REQUIRED. The license name used for the API." }),
	url: O(B({ typeComment: "A URL to the license used for the API. This MUST be in the form of an absolute URL." }))
}, { typeName: "AsyncApiLicenseObject" })), lc = R({
	title: B({ typeComment: "REQUIRED. The title of the application." }),
	version: B({ typeComment: "REQUIRED. Provides the version of the application API (not to be confused with the AsyncAPI Specification version)." }),
	description: O(B({ typeComment: "A short description of the application. CommonMark syntax MAY be used for rich text representation." })),
	termsOfService: O(B({ typeComment: "A URL to the Terms of Service for the API (absolute URL)." })),
	contact: O(sc),
	license: O(cc),
	tags: O(Vs),
	externalDocs: O(Ls)
}, { typeName: "AsyncApiInfoObject" }), uc = N([
	Po,
	Bo,
	Ho,
	Vo,
	Ro,
	Ko,
	Wo,
	Jo
], {
	typeName: "AsyncApiExtensions",
	typeComment: "AsyncAPI document-level Scalar extensions shared with workspace tooling."
}), dc = R({
	asyncapi: B({ typeComment: "REQUIRED. AsyncAPI Specification version (major.minor.patch). Patch MAY include a hyphen suffix." }),
	id: O(B({ typeComment: "Identifier of the application the AsyncAPI document is defining (URI, RFC3986)." })),
	info: lc,
	servers: O(Qs),
	defaultContentType: O(B({ typeComment: "Default content type when encoding/decoding a message payload (for example application/json)." })),
	channels: O(ec),
	operations: O(ac),
	components: O($(oc))
}, {
	typeName: "AsyncApiDocumentCore",
	typeComment: "Root AsyncAPI 3.1.0 document combining resource listing and API declaration."
}), fc = N([dc, uc], {
	typeName: "AsyncApiObject",
	typeComment: "Root AsyncAPI 3.1.0 document including Scalar workspace extensions (AsyncApiExtensionsSchema)."
}), pc = H.Object({
	name: H.String(),
	value: H.String()
}), mc = H.Object({
	url: H.String(),
	method: H.String(),
	httpVersion: H.String(),
	headers: H.Array(pc),
	cookies: H.Array(pc),
	headersSize: H.Number(),
	queryString: H.Array(pc),
	bodySize: H.Number(),
	postData: H.Optional(H.Union([H.Object({
		mimeType: H.String(),
		text: H.String()
	}), H.Object({
		mimeType: H.String(),
		params: H.Array(H.Object({
			name: H.String(),
			value: H.Optional(H.String())
		}))
	})]))
}), hc = H.Object({
	status: H.Number(),
	statusText: H.String(),
	headers: H.Array(pc),
	cookies: H.Array(pc),
	httpVersion: H.String(),
	redirectURL: H.String(),
	headersSize: H.Number(),
	bodySize: H.Number(),
	content: H.Object({
		size: H.Number(),
		mimeType: H.String(),
		encoding: H.Optional(H.String()),
		text: H.Optional(H.String())
	})
}), gc = H.Object({
	time: H.Number(),
	timestamp: H.Number(),
	request: mc,
	response: hc,
	meta: H.Object({ example: H.String() }),
	requestMetadata: H.Object({ variables: H.Record(H.String(), H.String()) })
}), _c = H.Record(H.String(), H.Record(H.String(), H.Array(gc))), vc = H.Record(H.String(), _c), yc = 5, bc = ({ hooks: e }) => {
	let t = an({});
	return {
		getHistory: (e, n, r) => t[e]?.[n]?.[r],
		addHistory: (n, r, i, a) => {
			t[n] ||= {}, t[n][r] ||= {}, t[n][r][i] ||= [], t[n][r][i].length >= yc && (t[n][r][i] = A(t[n][r][i].filter((e, t) => t !== 0), { depth: 1 })), t[n][r][i].push(a), e?.onHistoryChange?.(n);
		},
		clearOperationHistory: (n, r, i) => {
			delete t[n]?.[r]?.[i], e?.onHistoryChange?.(n);
		},
		clearPathHistory: (n, r) => {
			delete t[n]?.[r], e?.onHistoryChange?.(n);
		},
		clearDocumentHistory: (n) => {
			delete t[n], e?.onHistoryChange?.(n);
		},
		load: (n) => {
			let r = Qe(vc, n);
			St(t, r), Object.keys(r).forEach((t) => {
				e?.onHistoryChange?.(t);
			});
		},
		export: () => A(t)
	};
}, xc = (e) => {
	let t = mt(e).replace(/[^a-zA-Z0-9_.~{}-]/gu, (e) => `~x${e.codePointAt(0)?.toString(16)}~`), n = t.length;
	for (; n > 0 && t[n - 1] === ".";) n--;
	let r = t.slice(0, n) + "~x2e~".repeat(t.length - n);
	return /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i.test(r) || r === "" ? `~x~${r}` : r;
}, Sc = "x-scalar-chunk-index", Cc = /\{\{|\}\}|\{(\w+)\}/g, wc = (e, t = {}) => e.replace(Cc, (e, n) => n === void 0 ? e.charAt(0) : t[n] ?? e), Tc = (e) => e, Ec = {
	static: {
		type: xc,
		name: xc,
		path: xc,
		method: Tc
	},
	ssr: {
		type: Tc,
		name: Tc,
		path: mt,
		method: Tc
	}
}, Dc = (e) => ({
	$ref: e,
	$global: !0
}), Oc = (e) => s(e) && (e.mode === "static" || e.mode === "ssr") && s(e.refs) && s(e.components) && s(e.paths), kc = (e) => {
	if (!s(e) || e["x-scalar-chunk-index"] === void 0) return !1;
	let t = e[Sc];
	if (!Oc(t)) return delete e[Sc], console.warn(`Ignoring an unreadable "${Sc}"; this document's chunks cannot be resolved.`), !1;
	let n = Ec[t.mode], r = Object.fromEntries(Object.entries(t.components).map(([e, r]) => [e, Object.fromEntries(r.map((r) => [r, Dc(wc(t.refs.components, {
		type: n.type(e),
		name: n.name(r)
	}))]))])), i = Object.fromEntries(Object.entries(t.paths).map(([e, r]) => [e, Object.fromEntries(Object.entries(r).map(([r, i]) => [r, dt(r) ? Dc(wc(t.refs.operations, {
		path: n.path(e),
		method: n.method(r)
	})) : i]))]));
	return e.components = r, e.paths = i, delete e[Sc], !0;
}, Ac = /* @__PURE__ */ new WeakMap(), jc = (e) => {
	let t = ct(e);
	typeof t == "object" && t && Ac.set(t, (Ac.get(t) ?? 0) + 1);
}, Mc = (e) => e.fetch ? e.fetch : ((t, n) => fetch(Re(e.proxyUrl, t.toString()), n)), Nc = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"$defs",
	"definitions",
	"dependentSchemas"
]), Pc = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf",
	"prefixItems"
]), Fc = /* @__PURE__ */ new Set([
	"items",
	"not",
	"if",
	"then",
	"else",
	"contains",
	"propertyNames",
	"contentSchema",
	"$ref-value"
]), Ic = /* @__PURE__ */ new Set([
	"paths",
	"webhooks",
	"responses",
	"content",
	"headers",
	"examples",
	"links",
	"encoding",
	"variables",
	"parameters",
	"requestBodies",
	"securitySchemes",
	"pathItems",
	"mediaTypes",
	"additionalOperations",
	"callbacks",
	"x-ext"
]), Lc = /* @__PURE__ */ new Set([
	"example",
	"examples",
	"default",
	"enum",
	"const",
	"value",
	"dataValue"
]), Rc = (e) => {
	let t = /* @__PURE__ */ new WeakMap(), n = /* @__PURE__ */ new Set(), r = /* @__PURE__ */ new WeakSet(), i = /* @__PURE__ */ new WeakSet(), a = [], o = (e) => {
		let n = t.get(e);
		if (n) return n;
		let r = { source: e };
		return t.set(e, r), r;
	}, c = o(e), l = (e, t, n) => {
		let r = o(n);
		if (!r.parent) r.parent = {
			node: e,
			key: t
		};
		else if (r.parent.node !== e || r.parent.key !== t) {
			let n = r.otherParents ??= [];
			n.some((n) => n.node === e && n.key === t) || n.push({
				node: e,
				key: t
			});
		}
		return r;
	}, u = (e, t, r) => {
		typeof r == "boolean" ? ((e.replacements ??= /* @__PURE__ */ new Map()).set(t, r ? { __scalar_: "" } : {
			__scalar_: "",
			not: { __scalar_: "" }
		}), n.add(e)) : s(r) && a.push({
			node: l(e, t, r),
			kind: "schema"
		});
	}, d = (e) => {
		let t = Ze(e), n = c;
		for (let [e, r] of t.entries()) {
			if (!Object.hasOwn(n.source, r)) return;
			let i = Reflect.get(n.source, r);
			if (e === t.length - 1) u(n, r, i);
			else if (typeof i == "object" && i) n = l(n, r, i);
			else return;
		}
	};
	for (a.push({
		node: c,
		kind: "document",
		path: [],
		mapDepth: 0
	}); a.length > 0;) {
		let e = a.pop();
		if (!e) break;
		let { node: t } = e, n = e.kind === "schema" ? r : i;
		if (n.has(t.source)) continue;
		if (n.add(t.source), e.kind === "schema") {
			let e = t.source;
			typeof e.$ref == "string" && e.$ref.startsWith("#/") && d(e.$ref.slice(1));
			for (let [n, r] of Object.entries(e)) if (Nc.has(n) && s(r) || Pc.has(n) && Array.isArray(r)) {
				let e = l(t, n, r);
				for (let [t, n] of Object.entries(r)) u(e, t, n);
			} else (Fc.has(n) || [
				"additionalProperties",
				"unevaluatedProperties",
				"unevaluatedItems"
			].includes(n) && s(r)) && u(t, n, r);
			continue;
		}
		let { path: o } = e;
		for (let [n, r] of Object.entries(t.source)) {
			let i = [...o, n], c = e.mapDepth > 0;
			if (n === "schemas" && o.at(-1) === "components" && s(r)) {
				let e = l(t, n, r);
				for (let [t, n] of Object.entries(r)) u(e, t, n);
			} else (n === "schema" || n === "itemSchema") && !c && bo(i) ? u(t, n, r) : (c || !Lc.has(n) && (!n.startsWith("x-") || n === "x-ext")) && typeof r == "object" && r && a.push({
				node: l(t, n, r),
				kind: "document",
				path: i,
				mapDepth: c ? e.mapDepth - 1 : n === "callbacks" ? 2 : +!!Ic.has(n)
			});
		}
	}
	let f = (e, t) => {
		e.parent && t(e.parent), e.otherParents?.forEach(t);
	};
	for (let e of n) f(e, (e) => n.add(e.node));
	for (let e of n) e.copy = Array.isArray(e.source) ? [] : {};
	for (let e of n) f(e, (t) => (t.node.replacements ??= /* @__PURE__ */ new Map()).set(t.key, e.copy));
	for (let e of n) for (let [t, n] of Object.entries(e.source)) Object.defineProperty(e.copy, t, {
		value: e.replacements?.has(t) ? e.replacements.get(t) : n,
		enumerable: !0,
		writable: !0,
		configurable: !0
	});
	return c.copy ?? e;
}, zc = (e, t) => {
	if (e && typeof e == "object" && "$ref" in e && typeof e.$ref == "string" && e.$ref.startsWith("#")) {
		let n = Ur(e.$ref.slice(1));
		return zc(jt(t.rootNode, n), t);
	}
	return e;
}, Bc = (e, t) => {
	if (!s(e) || typeof e.openapi != "string" || !/^3\.2\.\d+$/.test(e.openapi) || typeof e.$self != "string") return;
	let n = Rt(t, e.$self), r = n.indexOf("#");
	return {
		baseUri: r === -1 ? n : n.slice(0, r),
		metadata: {
			openapi: e.openapi,
			$self: n
		}
	};
}, Vc = () => {
	let e = /* @__PURE__ */ new WeakMap(), t = /* @__PURE__ */ new WeakMap(), n = (e, r) => {
		if (typeof e == "object" && e && !t.has(e)) {
			t.set(e, r);
			for (let [t, i] of Object.entries(e)) n(i, [...r, t]);
		}
	};
	return {
		type: "lifecycle",
		resolveDocument: Bc,
		onBeforeNodeProcess: (t, r) => {
			typeof t.$ref == "string" && Bc(r.rootNode, r.origin) && (n(r.rootNode, []), e.set(t, t.$ref));
		},
		onAfterNodeProcess: (n, r) => {
			let i = e.get(n);
			if (i === void 0 || i === n.$ref) return;
			let a = r.rootNode, o = a["x-scalar-original-refs"], c = s(o) ? o : {}, l = JSON.stringify(t.get(n) ?? r.path), u = c[l];
			c[l] = {
				original: s(u) && u.rewritten === i ? u.original : i,
				rewritten: n.$ref
			}, a["x-scalar-original-refs"] = c;
		}
	};
}, Hc = () => ({
	type: "lifecycle",
	onResolveStart: (e) => {
		e.$status = "loading";
	},
	onResolveError: (e) => {
		e.$status = "error";
	},
	onResolveSuccess: (e) => {
		delete e.$status;
	}
}), Uc = (e) => ({
	type: "lifecycle",
	onAfterNodeProcess: async (t, n) => {
		let r = t.externalValue, i = n.resolutionCache;
		if (typeof r != "string" || t.value !== void 0) return;
		let a = Rt(n.origin, r);
		if (e?.lazy) {
			let e = n.path.at(-2) === "examples" ? n.path : n.referencedFromPath ?? n.path;
			if (e.at(-2) !== "examples" || bo(e)) return;
			t.externalValue = a;
			return;
		}
		let o = n.loaders.find((e) => e.validate(a));
		if (!o) return;
		i.has(a) || i.set(a, o.exec(a));
		let s = await i.get(a);
		s?.ok && (t.value = s.data);
	}
}), Wc = () => ({
	type: "lifecycle",
	onBeforeNodeProcess: async (e, t) => {
		let { path: n, resolutionCache: r, parentNode: i } = t, a = e.$ref;
		if (typeof a != "string" || !i || !n.length) return;
		let o = t.loaders.find((e) => e.validate(a));
		if (o && n[0] === "info") {
			r.has(a) || r.set(a, o.exec(a));
			let e = await r.get(a);
			e?.ok && (i[n.at(-1)] = e.data);
		}
	}
}), Gc = () => ({
	type: "lifecycle",
	onAfterNodeProcess: (e, t) => {
		let n = e.$ref, r = t.rootNode, i = r["x-scalar-original-refs"], a = s(i) ? i[JSON.stringify(t.path)] : void 0;
		if (s(a) && typeof a.original == "string" && a.rewritten === n) {
			e.$ref = a.original;
			return;
		}
		let o = r["x-ext-urls"];
		typeof n == "string" && typeof o == "object" && o && Ct(n) && (e.$ref = o[n.split("/").at(-1) ?? ""] ?? n);
	}
}), Kc = () => ({
	type: "lifecycle",
	onAfterNodeProcess: (e, t) => {
		let { path: n } = t;
		if (n.length === 3 && n[0] === "components" && n[1] === "securitySchemes") {
			let n = zc(e, t);
			typeof n == "object" && n && "scheme" in n && typeof n.scheme == "string" && n.scheme.toLowerCase() !== n.scheme && (n.scheme = n.scheme.toLowerCase());
		}
	}
}), qc = () => ({
	type: "lifecycle",
	onBeforeNodeProcess: (e, t) => {
		let { path: n, referencedFromPath: r } = t, i = bo(n) || bo(r);
		if (typeof e.$ref == "string" && !i) {
			let t = /* @__PURE__ */ new Set([
				"$ref",
				"summary",
				"description",
				"$status"
			]);
			Object.keys(e).forEach((n) => {
				t.has(n) || delete e[n];
			});
		}
	}
}), Jc = () => ({
	type: "lifecycle",
	onBeforeNodeProcess: (e, t) => {
		let { path: n } = t;
		if (n.length !== 2 || n[0] !== "paths" || typeof n[1] != "string") return;
		let r = n[1], i = s(e.additionalOperations) ? Object.values(e.additionalOperations) : [];
		for (let n of [..._t.map((t) => e[t]), ...i]) {
			let i = zc(n, t);
			if (!s(i)) continue;
			let a = (e) => {
				let n = zc(e, t);
				return s(n) && "name" in n && typeof n.name == "string" && "in" in n && typeof n.in == "string";
			}, o = (e) => {
				let n = zc(e, t);
				return a(n) && n.in === "path";
			}, c = ("parameters" in i && Array.isArray(i.parameters) ? i.parameters : []).filter(a), l = new Set(c.map((e) => zc(e, t)).filter(o).map((e) => e.name)), u = ("parameters" in e && Array.isArray(e.parameters) ? e.parameters : []).filter((e) => {
				let n = zc(e, t);
				if (!o(n)) return !1;
				let r = !l.has(n.name);
				return r && l.add(n.name), r;
			}), d = zt(r, r, [...c, ...u], (e) => zc(e, t));
			d.length > 0 && (i.parameters = d);
		}
	}
}), Yc = ["__scalar_", "$status"], Xc = () => ({
	type: "lifecycle",
	onBeforeNodeProcess: (e) => {
		if (s(e)) for (let t of Yc) t in e && delete e[t];
	}
}), Zc = R({
	url: B({ typeComment: "REQUIRED. The URI for the target documentation. This MUST be in the form of a URI." }),
	description: O(B({ typeComment: "A description of the target documentation. CommonMark syntax MAY be used for rich text representation." }))
}, { typeName: "ExternalDocumentationObject" }), Qc = R({
	nodeType: O(k([
		j("element"),
		j("attribute"),
		j("text"),
		j("cdata"),
		j("none")
	])),
	name: O(B({ typeComment: "Replaces the name of the element/attribute used for the described schema property. When defined within items, it will affect the name of the individual XML elements within the list. When defined alongside type being \"array\" (outside the items), it will affect the wrapping element if and only if wrapped is true. If wrapped is false, it will be ignored." })),
	namespace: O(B({ typeComment: "The URI of the namespace definition. Value MUST be in the form of a non-relative URI." })),
	prefix: O(B({ typeComment: "The prefix to be used for the name." })),
	attribute: O(e({ typeComment: "Declares whether the property definition translates to an attribute instead of an element. Default value is false." })),
	wrapped: O(e({ typeComment: "MAY be used only for an array definition. Signifies whether the array is wrapped (for example, <books><book/><book/></books>) or unwrapped (<book/><book/>). Default value is false. The definition takes effect only when defined alongside type being \"array\" (outside the items)." }))
}, { typeName: "XMLObject" }), $c = R({
	defaultMapping: O(B({ typeComment: "Schema name or URI reference used when the discriminator value is absent or unmapped." })),
	propertyName: B({ typeComment: "REQUIRED. The name of the property in the payload that will hold the discriminating value. This property SHOULD be required in the payload schema, as the behavior when the property is absent is undefined." }),
	mapping: O(M(B(), B(), { typeComment: "An object to hold mappings between payload values and schema names or URI references." }))
}, { typeName: "DiscriminatorObject" }), el = (t) => {
	let n = [
		Ye,
		Pe,
		_,
		ee,
		C,
		it,
		ke,
		se,
		Oe
	], r = R({
		name: O(B({ typeComment: "Schema name (extension)." })),
		$id: O(B({ typeComment: "JSON Schema 2020-12 schema identifier." })),
		$anchor: O(B({ typeComment: "JSON Schema 2020-12 plain-name anchor." })),
		$dynamicAnchor: O(B({ typeComment: "JSON Schema 2020-12 dynamic anchor; the target a matching `$dynamicRef` resolves to." })),
		$dynamicRef: O(B({ typeComment: "JSON Schema 2020-12 dynamic reference, resolved against the active `$dynamicAnchor`." })),
		title: O(B({ typeComment: "A title for the schema." })),
		description: O(B({ typeComment: "A description of the schema." })),
		default: O(D({ typeComment: "Default value for the schema." })),
		enum: O(E(D(), {
			typeComment: "Array of allowed values.",
			typeName: "JsonSchemaEnum"
		})),
		const: O(D({ typeComment: "Constant value that must match exactly." })),
		contentMediaType: O(B({ typeComment: "Media type for content validation." })),
		contentEncoding: O(B({ typeComment: "Content encoding." })),
		contentSchema: O(t(L(() => g))),
		deprecated: O(e({ typeComment: "Whether the schema is deprecated." })),
		discriminator: O($c),
		readOnly: O(e({ typeComment: "Whether the schema is read-only." })),
		writeOnly: O(e({ typeComment: "Whether the schema is write-only." })),
		xml: O(Qc),
		externalDocs: O(Zc),
		example: O(D({ typeComment: "A free-form field to include an example of an instance for this schema. Deprecated in favor of the JSON Schema examples keyword." })),
		examples: O(E(D(), {
			typeComment: "An array of examples of valid instances for this schema. This keyword follows the JSON Schema Draft 2020-12 specification.",
			typeName: "SchemaExamplesArray"
		})),
		allOf: O(E(t(L(() => g)), { typeName: "SchemaObjectAllOf" })),
		oneOf: O(E(t(L(() => g)), { typeName: "SchemaObjectOneOf" })),
		anyOf: O(E(t(L(() => g)), { typeName: "SchemaObjectAnyOf" })),
		not: O(t(L(() => g)))
	}), i = R({ __scalar_: B({ typeComment: "Internal marker for schema object disambiguation." }) }), a = R({
		multipleOf: O(F({ typeComment: "Number must be a multiple of this value." })),
		maximum: O(F({ typeComment: "Maximum value (inclusive)." })),
		exclusiveMaximum: O(F({ typeComment: "Maximum value (exclusive)." })),
		minimum: O(F({ typeComment: "Minimum value (inclusive)." })),
		exclusiveMinimum: O(F({ typeComment: "Minimum value (exclusive)." }))
	}), o = N([R({
		type: k([j("number"), j("integer")]),
		format: O(B({ typeComment: "Different subtypes." }))
	}), a], { typeName: "NumberSchemaObject" }), s = R({
		maxLength: O(F({ typeComment: "Maximum string length." })),
		minLength: O(F({ typeComment: "Minimum string length." })),
		pattern: O(B({ typeComment: "Regular expression pattern." }))
	}), c = N([R({
		type: j("string"),
		format: O(B({ typeComment: "Different subtypes." }))
	}), s], { typeName: "StringSchemaObject" }), l = R({
		maxProperties: O(F({ typeComment: "Maximum number of properties." })),
		minProperties: O(F({ typeComment: "Minimum number of properties." })),
		properties: O(M(B(), t(L(() => g)), { typeName: "SchemaObjectProperties" })),
		required: O(E(B(), { typeName: "SchemaObjectRequired" })),
		additionalProperties: O(k([e(), t(L(() => g))], { typeName: "SchemaObjectAdditionalProperties" })),
		patternProperties: O(M(B(), t(L(() => g)), { typeName: "SchemaObjectPatternProperties" })),
		propertyNames: O(t(L(() => g)))
	}), u = N([R({ type: j("object") }), l], { typeName: "ObjectSchemaObject" }), d = R({
		maxItems: O(F({ typeComment: "Maximum number of items in array." })),
		minItems: O(F({ typeComment: "Minimum number of items in array." })),
		uniqueItems: O(e({ typeComment: "Whether array items must be unique." })),
		items: O(t(L(() => g))),
		prefixItems: O(E(t(L(() => g)), { typeComment: "Schema for tuple validation." }))
	}), f = N([R({ type: j("array") }), d], { typeName: "ArraySchemaObject" }), p = k([
		j("null"),
		j("boolean"),
		j("string"),
		j("number"),
		j("integer"),
		j("object"),
		j("array")
	], { typeName: "SchemaObjectMultiTypeKeywords" }), m = R({ type: k([j("null"), j("boolean")], { typeName: "SchemaObjectOtherTypeKeyword" }) }), h = N([
		R({
			type: E(p, { typeName: "SchemaObjectMultiTypeKeywordArray" }),
			format: O(B({ typeComment: "Different subtypes." }))
		}),
		a,
		s,
		d,
		l
	], { typeName: "MultiTypeSchemaObject" }), g = N([
		r,
		...n,
		k([
			i,
			m,
			o,
			c,
			u,
			f,
			h
		])
	], { typeName: "SchemaObject" });
	return g;
}, tl = (r, a = {}) => {
	let o = R({
		name: O(B({ typeComment: "The name of the contact." })),
		url: O(B({ typeComment: "The URI for the contact information. This MUST be in the form of a URI." })),
		email: O(B({ typeComment: "The email address of the contact person/organization. This MUST be in the form of an email address." }))
	}, { typeName: "ContactObject" }), s = R({
		name: O(B({ typeComment: "REQUIRED. The license name used for the API." })),
		identifier: O(B({ typeComment: "An SPDX license expression for the API. The identifier field is mutually exclusive of the url field." })),
		url: O(B({ typeComment: "A URI for the license used for the API. This MUST be in the form of a URI. The url field is mutually exclusive of the identifier field." }))
	}, { typeName: "LicenseObject" }), l = N([
		R({
			title: B({ typeComment: "REQUIRED. The title of the API." }),
			version: B({ typeComment: "REQUIRED. The version of the OpenAPI Document (which is distinct from the OpenAPI Specification version or the version of the API being described or the version of the OpenAPI Description)." }),
			summary: O(B({ typeComment: "A short summary of the API." })),
			description: O(B({ typeComment: "A description of the API. CommonMark syntax MAY be used for rich text representation." })),
			termsOfService: O(B({ typeComment: "A URI for the Terms of Service for the API. This MUST be in the form of a URI." })),
			contact: O(o),
			license: O(s)
		}, { typeName: "InfoObject" }),
		n,
		qe
	]), u = R({
		enum: O(E(B(), { typeComment: "An enumeration of string values to be used if the substitution options are from a limited set. The array MUST NOT be empty." })),
		default: O(B({ typeComment: "The default value to use for substitution, which SHALL be sent if an alternate value is not supplied. If the enum is defined, the value MUST exist in the enum's values. Note that this behavior is different from the Schema Object's default keyword, which documents the receiver's behavior rather than inserting the value into the data." })),
		description: O(B({ typeComment: "An optional description for the server variable. CommonMark syntax MAY be used for rich text representation." }))
	}, { typeName: "ServerVariableObject" }), d = R({
		name: O(B({ typeComment: "A name for the server." })),
		url: B({ typeComment: "REQUIRED. A URL to the target host. This URL supports Server Variables and MAY be relative, to indicate that the host location is relative to the location where the document containing the Server Object is being served. Variable substitutions will be made when a variable is named in {braces}." }),
		description: O(B({ typeComment: "An optional string describing the host designated by the URL. CommonMark syntax MAY be used for rich text representation." })),
		variables: O(M(B(), u, { typeComment: "A map between a variable name and its value. The value is used for substitution in the server's URL template." }))
	}, { typeName: "ServerObject" }), p = a.schemaObject ?? el(r), h = N([
		R({
			name: B({ typeComment: "REQUIRED. The name of the tag." }),
			summary: O(B({ typeComment: "A short summary of the tag." })),
			parent: O(B({ typeComment: "The name of the parent tag." })),
			kind: O(B({ typeComment: "A machine-readable category for the tag." })),
			description: O(B({ typeComment: "A description for the tag. CommonMark syntax MAY be used for rich text representation." })),
			externalDocs: O(Zc)
		}, { typeName: "TagObject" }),
		xe,
		Pe,
		Ye,
		m
	]), _ = M(B(), E(B()), {
		typeName: "SecurityRequirementObject",
		typeComment: "Lists the required security schemes to execute this operation. An empty object ({}) indicates anonymous access is supported."
	}), y = R({
		deprecated: O(e({ typeComment: "Whether the security scheme is deprecated." })),
		description: O(B({ typeComment: "A description for security scheme. CommonMark syntax MAY be used for rich text representation." }))
	}), x = R({
		...y.properties,
		type: j("apiKey"),
		name: B({ typeComment: "REQUIRED. The name of the header, query or cookie parameter to be used." }),
		in: k([
			j("query"),
			j("header"),
			j("cookie")
		], { typeComment: "REQUIRED. The location of the API key. Valid values are \"query\", \"header\", or \"cookie\"." })
	}, { typeName: "ApiKeySecuritySchemeObject" }), S = R({
		...y.properties,
		type: j("http"),
		scheme: k([j("basic"), j("bearer")], {
			typeName: "HttpSecuritySchemeScheme",
			typeComment: "REQUIRED. The name of the HTTP Authentication scheme to be used in the Authorization header as defined in RFC7235."
		}),
		bearerFormat: O(B({ typeComment: "A hint to the client to identify how the bearer token is formatted. Bearer tokens are usually generated by an authorization server, so this information is primarily for documentation purposes." }))
	}, { typeName: "HttpSecuritySchemeObject" }), C = R({
		...y.properties,
		type: j("mutualTLS")
	}, { typeName: "MutualTlsSecuritySchemeObject" }), ee = [
		ft,
		_e,
		He,
		nt,
		c
	], te = R({
		refreshUrl: B({ typeComment: "The URL to be used for obtaining refresh tokens. This MUST be in the form of a URL. The OAuth2 standard requires the use of TLS." }),
		scopes: M(B(), B(), {
			typeComment: "REQUIRED. The available scopes for the OAuth2 security scheme. A map between the scope name and a short description for it. The map MAY be empty.",
			typeName: "OAuthFlowScopes"
		})
	}, { typeName: "OAuthFlowBaseCore" }), ne = N([
		te,
		...ee,
		R({ authorizationUrl: B({ typeComment: "REQUIRED. The authorization URL to be used for this flow. This MUST be in the form of a URL. The OAuth2 standard requires the use of TLS." }) }, { typeName: "ImplicitOAuthFlowObject" })
	]), T = N([
		te,
		...ee,
		R({ tokenUrl: B({ typeComment: "REQUIRED. The token URL to be used for this flow. This MUST be in the form of a URL. The OAuth2 standard requires the use of TLS." }) }, { typeName: "PasswordOAuthFlowObject" }),
		f
	]), ie = N([
		te,
		...ee,
		R({ tokenUrl: B({ typeComment: "REQUIRED. The token URL to be used for this flow. This MUST be in the form of a URL. The OAuth2 standard requires the use of TLS." }) }, { typeName: "ClientCredentialsOAuthFlowObject" }),
		f
	]), oe = N([
		te,
		...ee,
		R({
			authorizationUrl: B({ typeComment: "REQUIRED. The authorization URL to be used for this flow. This MUST be in the form of a URL. The OAuth2 standard requires the use of TLS." }),
			tokenUrl: B({ typeComment: "REQUIRED. The token URL to be used for this flow. This MUST be in the form of a URL. The OAuth2 standard requires the use of TLS." })
		}, { typeName: "AuthorizationCodeOAuthFlowObject" }),
		ze,
		f
	]), se = N([
		te,
		...ee,
		R({
			deviceAuthorizationUrl: B({ typeComment: "The device authorization endpoint URL." }),
			tokenUrl: B({ typeComment: "The token endpoint URL." })
		}, { typeName: "DeviceAuthorizationOAuthFlowObject" }),
		f
	]), ce = R({
		implicit: O(ne),
		password: O(T),
		clientCredentials: O(ie),
		authorizationCode: O(oe),
		deviceAuthorization: O(se)
	}, { typeName: "OAuthFlowsObject" }), ue = N([R({
		...y.properties,
		type: j("oauth2"),
		flows: ce,
		oauth2MetadataUrl: O(B({ typeComment: "URL to the OAuth2 authorization server metadata (RFC8414). Use HTTPS, or HTTP for local development URLs." }))
	}, { typeName: "OAuth2SecuritySchemeObject" }), Ee]), pe = R({
		...y.properties,
		type: j("openIdConnect"),
		openIdConnectUrl: B({ typeComment: "REQUIRED. Well-known URL to discover the [[OpenID-Connect-Discovery]] provider metadata." })
	}, { typeName: "OpenIdConnectSecuritySchemeObject" }), me = k([
		x,
		S,
		C,
		ue,
		pe
	], { typeName: "SecuritySchemeObject" }), he = R({
		schemas: O(M(B(), r(p), { typeName: "ComponentsSchemas" })),
		mediaTypes: O(M(B(), r(L(() => ke)), { typeName: "ComponentsMediaTypes" })),
		responses: O(M(B(), r(L(() => Le)), { typeName: "ComponentsResponses" })),
		parameters: O(M(B(), r(L(() => Ne)), { typeName: "ComponentsParameters" })),
		examples: O(M(B(), r(L(() => ge)), { typeName: "ComponentsExamples" })),
		requestBodies: O(M(B(), r(L(() => Fe)), { typeName: "ComponentsRequestBodies" })),
		headers: O(M(B(), r(L(() => Te)), { typeName: "ComponentsHeaders" })),
		securitySchemes: O(M(B(), r(L(() => me)), { typeName: "ComponentsSecuritySchemes" })),
		links: O(M(B(), r(L(() => Ie)), { typeName: "ComponentsLinks" })),
		callbacks: O(M(B(), r(L(() => Be)), { typeName: "ComponentsCallbacks" })),
		pathItems: O(M(B(), L(() => Ve), { typeName: "ComponentsPathItems" }))
	}, { typeName: "ComponentsObject" }), ge = N([R({
		summary: O(B({ typeComment: "Short description for the example." })),
		description: O(B({ typeComment: "Long description for the example. CommonMark syntax MAY be used for rich text representation." })),
		value: O(D({ typeComment: "Embedded literal example. The value field and externalValue field are mutually exclusive." })),
		dataValue: O(D()),
		serializedValue: O(B()),
		externalValue: O(B({ typeComment: "A URI that identifies the literal example. The value field and externalValue field are mutually exclusive." }))
	}, { typeName: "ExampleObject" }), re]), ve = R({
		description: O(B({ typeComment: "A brief description of the header. This could contain examples of use. CommonMark syntax MAY be used for rich text representation." })),
		required: O(e({ typeComment: "Determines whether this header is mandatory. The default value is false." })),
		deprecated: O(e({ typeComment: "Specifies that the header is deprecated and SHOULD be transitioned out of usage. Default value is false." }))
	}, { typeName: "HeaderBase" }), be = N([ve, R({
		style: O(B({ typeComment: "Describes how the header value will be serialized. The default (and only legal value for headers) is \"simple\"." })),
		explode: O(e({ typeComment: "When this is true, header values of type array or object generate a single header whose value is a comma-separated list of the array items or key-value pairs of the map, see Style Examples." })),
		schema: O(r(L(() => p))),
		example: O(D()),
		examples: O(M(B(), r(L(() => ge)), { typeName: "HeaderExamples" }))
	}, { typeName: "HeaderObjectWithSchema" })]), Ce = N([ve, R({ content: O(M(B(), r(L(() => ke)), { typeName: "HeaderContent" })) }, { typeName: "HeaderObjectWithContent" })]), Te = k([be, Ce], { typeName: "HeaderObject" }), Oe = R({
		style: O(B()),
		explode: O(e()),
		allowReserved: O(e()),
		encoding: O(M(B(), L(() => Oe))),
		prefixEncoding: O(E(L(() => Oe))),
		itemEncoding: O(L(() => Oe)),
		contentType: O(B({ typeComment: "The Content-Type for encoding a specific property. The value is a comma-separated list, each element of which is either a specific media type (e.g. image/png) or a wildcard media type (e.g. image/*)." })),
		headers: O(M(B(), r(L(() => Te)), { typeName: "EncodingHeaders" }))
	}, { typeName: "EncodingObject" }), ke = R({
		description: O(B()),
		prefixEncoding: O(E(Oe)),
		itemEncoding: O(Oe),
		schema: O(r(L(() => p))),
		itemSchema: O(r(L(() => p))),
		example: O(D({ typeComment: "Example of the media type." })),
		examples: O(M(B(), r(L(() => ge)), { typeName: "MediaTypeExamples" })),
		encoding: O(M(B(), Oe, {
			typeComment: "A map between a property name and its encoding information. The key, being the property name, MUST exist in the schema as a property.",
			typeName: "MediaTypeEncoding"
		}))
	}, { typeName: "MediaTypeObject" }), je = N([
		R({
			name: B({ typeComment: "REQUIRED. The name of the parameter. Parameter names are case sensitive. If in is \"path\", the name field MUST correspond to a template expression occurring within the path field in the Paths Object." }),
			in: k([
				j("query"),
				j("header"),
				j("path"),
				j("cookie"),
				j("querystring")
			], {
				typeName: "ParameterLocation",
				typeComment: "REQUIRED. The location of the parameter. Possible values are \"query\", \"header\", \"path\", \"cookie\" or \"querystring\"."
			}),
			description: O(B({ typeComment: "A brief description of the parameter. This could contain examples of use. CommonMark syntax MAY be used for rich text representation." })),
			required: O(e({ typeComment: "Determines whether this parameter is mandatory. If the parameter location is \"path\", this field is REQUIRED and its value MUST be true." })),
			deprecated: O(e({ typeComment: "Specifies that a parameter is deprecated and SHOULD be transitioned out of usage. Default value is false." })),
			allowEmptyValue: O(e({ typeComment: "If true, clients MAY pass a zero-length string value in place of parameters that would otherwise be omitted entirely. This field is valid only for query parameters." })),
			allowReserved: O(e({ typeComment: "When this is true, parameter values are serialized using reserved expansion, as defined by RFC6570. This field only applies to parameters with an in value of query. The default value is false." })),
			style: O(B({ typeComment: "Describes how the parameter value will be serialized (depending on the schema type)." })),
			explode: O(e({ typeComment: "When this is true, parameter values of type array or object generate separate parameters for each array item or object property." })),
			schema: O(r(L(() => p))),
			example: O(D()),
			examples: O(M(B(), r(L(() => ge)), { typeName: "ParameterExamples" }))
		}, { typeName: "ParameterObjectWithSchema" }),
		de,
		Pe,
		Ye
	]), Me = N([
		R({
			name: B({ typeComment: "REQUIRED. The name of the parameter. Parameter names are case sensitive. If in is \"path\", the name field MUST correspond to a template expression occurring within the path field in the Paths Object." }),
			in: k([
				j("query"),
				j("header"),
				j("path"),
				j("cookie"),
				j("querystring")
			], {
				typeName: "ParameterLocation",
				typeComment: "REQUIRED. The location of the parameter. Possible values are \"query\", \"header\", \"path\", \"cookie\" or \"querystring\"."
			}),
			description: O(B({ typeComment: "A brief description of the parameter. This could contain examples of use. CommonMark syntax MAY be used for rich text representation." })),
			required: O(e({ typeComment: "Determines whether this parameter is mandatory. If the parameter location is \"path\", this field is REQUIRED and its value MUST be true." })),
			deprecated: O(e({ typeComment: "Specifies that a parameter is deprecated and SHOULD be transitioned out of usage. Default value is false." })),
			allowEmptyValue: O(e({ typeComment: "If true, clients MAY pass a zero-length string value in place of parameters that would otherwise be omitted entirely. This field is valid only for query parameters." })),
			allowReserved: O(e({ typeComment: "When this is true, parameter values are serialized using reserved expansion, as defined by RFC6570. This field only applies to parameters with an in value of query. The default value is false." })),
			example: O(D()),
			examples: O(M(B(), r(ge))),
			content: O(M(B(), r(L(() => ke)), { typeName: "ParameterContent" }))
		}, { typeName: "ParameterObjectWithContent" }),
		de,
		Pe,
		Ye
	]), Ne = k([je, Me], { typeName: "ParameterObject" }), Fe = N([R({
		description: O(B({ typeComment: "A brief description of the request body. This could contain examples of use. CommonMark syntax MAY be used for rich text representation." })),
		content: M(B(), r(L(() => ke)), {
			typeComment: "REQUIRED. The content of the request body. The key is a media type or media type range and the value describes it.",
			typeName: "RequestBodyContent"
		}),
		required: O(e({ typeComment: "Determines if the request body is required in the request. Defaults to false." }))
	}, { typeName: "RequestBodyObject" }), Ae]), Ie = R({
		operationRef: O(B({ typeComment: "A URI reference to an OAS operation. This field is mutually exclusive of the operationId field, and MUST point to an Operation Object." })),
		operationId: O(B({ typeComment: "The name of an existing, resolvable OAS operation, as defined with a unique operationId. This field is mutually exclusive of the operationRef field." })),
		parameters: O(M(B(), D(), {
			typeComment: "A map representing parameters to pass to an operation as specified with operationId or identified via operationRef.",
			typeName: "LinkParameters"
		})),
		requestBody: O(D({ typeComment: "A literal value or {expression} to use as a request body when calling the target operation." })),
		description: O(B({ typeComment: "A description of the link. CommonMark syntax MAY be used for rich text representation." })),
		server: O(d)
	}, { typeName: "LinkObject" }), Le = R({
		summary: O(B({ typeComment: "A short summary of the response." })),
		description: O(B({ typeComment: "A description of the response. CommonMark syntax MAY be used for rich text representation." })),
		headers: O(M(B(), r(L(() => Te)), { typeName: "ResponseHeaders" })),
		content: O(M(B(), r(L(() => ke)), { typeName: "ResponseContent" })),
		links: O(M(B(), r(L(() => Ie)), { typeName: "ResponseLinks" }))
	}, { typeName: "ResponseObject" }), Re = M(B(), r(L(() => Le)), { typeName: "ResponsesObject" }), Be = M(B(), r(L(() => Ve)), { typeName: "CallbackObject" }), A = N([
		R({
			tags: O(E(B(), {
				typeComment: "A list of tags for API documentation control. Tags can be used for logical grouping of operations by resources or any other qualifier.",
				typeName: "OperationTags"
			})),
			summary: O(B({ typeComment: "A short summary of what the operation does." })),
			description: O(B({ typeComment: "A verbose explanation of the operation behavior. CommonMark syntax MAY be used for rich text representation." })),
			externalDocs: O(Zc),
			operationId: O(B({ typeComment: "Unique string used to identify the operation. The id MUST be unique among all operations described in the API. The operationId value is case-sensitive." })),
			parameters: O(E(r(L(() => Ne)), { typeName: "OperationParameters" })),
			requestBody: O(r(L(() => Fe))),
			responses: O(L(() => Re)),
			deprecated: O(e({ typeComment: "Declares this operation to be deprecated. Consumers SHOULD refrain from usage of the declared operation. Default value is false." })),
			security: O(E(_, { typeName: "OperationSecurity" })),
			servers: O(E(d, { typeName: "OperationServers" })),
			callbacks: O(M(B(), r(L(() => Be)), { typeName: "OperationCallbacks" }))
		}, { typeName: "OperationObject" }),
		Ke,
		Pe,
		Ye,
		ot,
		t,
		lt,
		i,
		vt,
		et,
		le
	]), Ve = R({
		$ref: O(B({ typeComment: "Allows for a referenced definition of this path item. The value MUST be in the form of a URI, and the referenced structure MUST be in the form of a Path Item Object." })),
		summary: O(B({ typeComment: "An optional string summary, intended to apply to all operations in this path." })),
		description: O(B({ typeComment: "An optional string description, intended to apply to all operations in this path. CommonMark syntax MAY be used for rich text representation." })),
		get: O(r(L(() => A))),
		put: O(r(L(() => A))),
		post: O(r(L(() => A))),
		delete: O(r(L(() => A))),
		patch: O(r(L(() => A))),
		connect: O(r(L(() => A))),
		options: O(r(L(() => A))),
		head: O(r(L(() => A))),
		trace: O(r(L(() => A))),
		query: O(r(L(() => A))),
		additionalOperations: O(M(B(), r(L(() => A)), { typeName: "AdditionalOperations" })),
		servers: O(E(d, { typeName: "PathItemServers" })),
		parameters: O(E(r(L(() => Ne)), { typeName: "PathItemParameters" }))
	}, { typeName: "PathItemObject" }), Ue = R({
		"x-original-oas-version": O(B({ typeComment: "Original OpenAPI Specification version of the source document." })),
		[I.document.navigation]: O(D({ typeComment: "Client navigation tree (TraversedDocument) for this OpenAPI description. Matches TraversedDocumentObjectRef in strict schemas." }))
	}, { typeName: "OpenApiExtensionsPartial" }), We = R({
		$self: O(B({ typeComment: "The URI identifying this OpenAPI document." })),
		openapi: B({ typeComment: "REQUIRED. This string MUST be the version number of the OpenAPI Specification that the OpenAPI Document uses. The openapi field SHOULD be used by tooling to interpret the OpenAPI Document. This is not related to the API info.version string." }),
		info: l,
		jsonSchemaDialect: O(B({ typeComment: "The default value for the $schema keyword within Schema Objects contained within this OAS document. This MUST be in the form of a URI." })),
		servers: O(E(d, {
			typeComment: "An array of Server Objects, which provide connectivity information to a target server. If the servers field is not provided, or is an empty array, the default value would be a Server Object with a url value of /.",
			typeName: "OpenApiServers"
		})),
		paths: O(M(B(), Ve, {
			typeComment: "The available paths and operations for the API.",
			typeName: "PathsObject"
		})),
		webhooks: O(M(B(), Ve, {
			typeComment: "The incoming webhooks that MAY be received as part of this API and that the API consumer MAY choose to implement.",
			typeName: "WebhooksObject"
		})),
		components: O(he),
		security: O(E(_, {
			typeComment: "A declaration of which security mechanisms can be used across the API. The list of values includes alternative Security Requirement Objects that can be used. Only one of the Security Requirement Objects need to be satisfied to authorize a request.",
			typeName: "OpenApiSecurity"
		})),
		tags: O(E(h, { typeComment: "A list of tags used by the OpenAPI Description with additional metadata. The order of the tags can be used to reflect on their order by the parsing tools." })),
		externalDocs: O(Zc)
	}, { typeName: "OpenApiDocumentCore" });
	return N([
		We,
		Ue,
		ye,
		ae,
		rt,
		le,
		w,
		m,
		b,
		we,
		g,
		fe,
		Se,
		v,
		De,
		vt,
		i
	], {
		typeName: "OpenApiDocument",
		typeComment: "Root OpenAPI 3.2 document including Scalar workspace extensions (OpenApiExtensionsSchema)."
	});
}, nl = R({
	$status: O(k([j("loading"), j("error")]), { typeComment: "Indicates the current status of the reference resolution. Can be either 'loading' while fetching the reference or 'error' if the resolution failed." }),
	$global: O(e({ typeComment: "Indicates whether this reference should be resolved globally across all documents, rather than just within the current document context." }))
}, { typeName: "ReferenceObjectExtensions" }), rl = R({
	$ref: B({ typeComment: "REQUIRED. The reference identifier. This MUST be in the form of a URI." }),
	summary: O(B({ typeComment: "A short summary which by default SHOULD override that of the referenced component. If the referenced object-type does not allow a summary field, then this field has no effect." })),
	description: O(B({ typeComment: "A description which by default SHOULD override that of the referenced component. CommonMark syntax MAY be used for rich text representation. If the referenced object-type does not allow a description field, then this field has no effect." }))
}, { typeName: "ReferenceObject" }), il = (e) => {
	let t = /* @__PURE__ */ new Set(), n = e;
	for (; s(n) && "$ref" in n && !t.has(n);) t.add(n), n = n["$ref-value"];
	return n;
}, al = (e) => k([e, N([
	rl,
	R({ "$ref-value": Ve(il, e) }),
	nl
])]), ol = 10;
function sl(e) {
	if ("url" in e) return Ut({ fetch: e.fetch }).exec(e.url);
	if ("path" in e) {
		let t = e.fileLoader;
		return t ? t.exec(e.path) : (console.error("No loader provided for loading files"), Promise.resolve({ ok: !1 }));
	}
	return Promise.resolve({
		ok: !0,
		data: e.document,
		raw: JSON.stringify(e.document)
	});
}
var cl = (e) => {
	if ("url" in e) return e.url;
	if ("path" in e) return e.path;
}, ll = tl(al), ul = /* @__PURE__ */ new Set(["x-scalar-is-dirty", "x-scalar-registry-meta"]), dl = (e) => {
	let t = P(e);
	for (let e of [
		"x-ext",
		"x-ext-urls",
		"x-scalar-original-refs",
		"x-scalar-navigation",
		"x-scalar-navigation-chunk",
		"x-scalar-is-dirty",
		"x-original-oas-version",
		"x-scalar-original-document-hash",
		"x-scalar-original-source-url",
		"x-scalar-registry-meta"
	]) delete t[e];
	return t;
}, fl = (e) => {
	let { verbose: t = !1, reactive: n = !0 } = e ?? {}, r = (e, n) => t ? xa(e, n) : n(), i = (e, n) => t ? Sa(e, n) : n(), a = {}, c = /* @__PURE__ */ new WeakMap(), l = Kt({
		fetch: e?.fetch,
		fileLoader: e?.fileLoader
	}), u = (t) => {
		e?.plugins?.forEach((e) => e.hooks?.onWorkspaceStateChanges?.(t));
	}, f = {
		...e?.meta,
		documents: {},
		get activeDocument() {
			return p.documents[x()];
		}
	}, p = n ? an(at(f, { hooks: { onAfterChange(e) {
		let t = e[0];
		if (t === "documents") {
			if (e.length < 2) {
				console.log("[WARN]: Overriding entire documents object is not supported");
				return;
			}
			let t = e[1], n = p.documents[t] ?? {
				openapi: "3.1.0",
				info: {
					title: "",
					version: ""
				},
				"x-scalar-original-document-hash": ""
			};
			jc(n);
			let r = {
				type: "documents",
				documentName: t,
				value: A(n),
				path: e.slice(2)
			};
			r.path.length > 0 && !ul.has(r.path[0]) && (n["x-scalar-is-dirty"] = !0), u(r);
			return;
		}
		if (t === "activeDocument") {
			let t = x(), n = p.documents[t] ?? {
				openapi: "3.1.0",
				info: {
					title: "",
					version: ""
				},
				"x-scalar-original-document-hash": ""
			};
			jc(n);
			let r = {
				type: "documents",
				documentName: t,
				value: A(n),
				path: e.slice(2)
			};
			r.path.length > 0 && !ul.has(r.path[0]) && (n["x-scalar-is-dirty"] = !0), u(r);
			return;
		}
		let { activeDocument: n, documents: r, ...i } = p, a = {
			type: "meta",
			value: A(i, { depth: 1 })
		};
		u(a);
	} } })) : f, m = {
		originalDocuments: {},
		intermediateDocuments: {},
		overrides: {}
	}, { originalDocuments: h, intermediateDocuments: g, overrides: _ } = n ? at(m, { hooks: { onAfterChange(e) {
		let t = e[0];
		if (!t || e.length < 2) return;
		let n = e[1];
		if (t === "originalDocuments") {
			let r = {
				type: t,
				documentName: n,
				value: A(h[n] ?? {}),
				path: e.splice(2)
			};
			u(r);
		}
		if (t === "intermediateDocuments") {
			let r = {
				type: t,
				documentName: n,
				value: A(g[n] ?? {}),
				path: e.splice(2)
			};
			u(r);
		}
		if (t === "overrides") {
			let e = {
				type: t,
				documentName: n,
				value: A(_[n] ?? {})
			};
			u(e);
		}
	} } }) : m, v = bc({ hooks: { onHistoryChange: (e) => {
		u({
			type: "history",
			documentName: e,
			value: v.export()[e] ?? {}
		});
	} } }), y = Mt({ hooks: { onAuthChange: (e) => {
		u({
			type: "auth",
			documentName: e,
			value: y.export()[e] ?? {
				secrets: {},
				selected: {
					document: {
						selectedIndex: 0,
						selectedSchemes: []
					},
					path: {}
				}
			}
		});
	} } }), b = (e) => n || s(e) && Object.keys(e).length > 0;
	function x() {
		return p[I.workspace.activeDocument] ?? Object.keys(p.documents)[0] ?? "";
	}
	function S(e, t, n) {
		let r = h[e];
		if (r) return t === "json" ? n ? JSON.stringify(r) : JSON.stringify(r, null, 2) : vn.stringify(r);
	}
	let C = async (e) => {
		let t = p.documents[e], n = await T(e);
		return !t || !n ? (console.warn("Failed to save document, active document is missing"), !1) : (h[e] = n, g[e] = P(n), t["x-scalar-is-dirty"] = !1, !0);
	};
	async function w(t, n) {
		let { name: s } = t, c = P(t.meta), l = r("deepClone", () => P(t.document));
		r("expandChunkIndex", () => kc(l)), r("initialize", () => {
			t.initialize !== !1 && (h[s] = P(l), g[s] = P(l), _[s] = t.overrides ?? {}, a[s] = { fetch: t.fetch });
		});
		let u = [Ut({
			fetch: a[s]?.fetch ?? e?.fetch,
			limit: ol
		})];
		if (e?.fileLoader && u.push(e.fileLoader), ge(l)) {
			let e = l.asyncapi, a = r("upgrade", () => ba(P(l))), o = Ne({
				...a,
				...c,
				"x-original-aas-version": e,
				"x-scalar-original-document-hash": t.documentHash,
				"x-scalar-original-source-url": t.documentSource
			});
			await i("bundle", async () => await ni(tt(o), {
				treeShake: !1,
				plugins: u,
				urlMap: !0,
				origin: t.documentSource
			}));
			let d = r("coerceValue", () => vr(fc, P(tt(o))));
			if (r("mergeObjects", () => Me(o, d)), o[I.document.navigation] === void 0) {
				let e = xi(s, o, n);
				o[I.document.navigation] = e;
			}
			let f = A(_[s]);
			p.documents[s] = b(f) ? $e(o, { overrides: f }) : o;
			return;
		}
		let d = r("upgrade", () => Do(P(l), "3.1")), f = Ne({
			...d,
			...c,
			"x-original-oas-version": l.openapi ?? l.swagger,
			"x-scalar-original-document-hash": t.documentHash,
			"x-scalar-original-source-url": t.documentSource
		}, {
			showInternal: !0,
			documentUri: Bc(d, t.documentSource ?? "/")?.baseUri
		});
		if (f[I.document.navigation] === void 0) {
			await i("bundle", async () => await ni(tt(f), {
				treeShake: !1,
				plugins: [
					...u,
					Vc(),
					qc(),
					Uc({ lazy: !0 }),
					Wc(),
					Kc(),
					Jc()
				],
				urlMap: !0,
				origin: t.documentSource
			}));
			let e = r("coerceValue", () => vr(ll, Rc(P(f))));
			r("mergeObjects", () => Me(f, e));
		}
		if (!Ge(o, f)) {
			let e = Array.from(lr(o, f));
			console.warn("document validation errors: "), console.warn(e.map((e) => ({
				message: e.message,
				path: e.path,
				schema: e.schema,
				value: e.value
			})));
		}
		if (f[I.document.navigation] === void 0) {
			let e = Nt(s, f, n);
			f[I.document.navigation] = e;
		}
		let m = A(_[s]), v = Ne(tt(f), { documentUri: Bc(tt(f), t.documentSource ?? "/")?.baseUri });
		p.documents[s] = b(m) ? $e(v, { overrides: m }) : v;
	}
	async function ee(t, n) {
		let { name: r, meta: a } = t, o = Mc({
			fetch: t.fetch ?? e?.fetch,
			proxyUrl: p["x-scalar-active-proxy"] ?? void 0
		}), c = await i("loadDocument", async () => await sl({
			...t,
			fetch: o,
			fileLoader: e?.fileLoader
		}));
		return await i("addDocument", async () => c.ok ? s(c.data) ? (await w({
			...t,
			document: c.data,
			documentSource: cl(t),
			documentHash: Wt(c.raw)
		}, n), !0) : (console.error(`Failed to load document '${r}': response data is not a valid object`), p.documents[r] = {
			...a,
			openapi: "3.1.0",
			info: {
				title: `Document '${r}' could not be loaded`,
				version: "unknown"
			},
			"x-scalar-original-document-hash": "not-a-hash"
		}, !1) : (console.error(`Failed to fetch document '${r}': request was not successful`), p.documents[r] = {
			...a,
			openapi: "3.1.0",
			info: {
				title: `Document '${r}' could not be loaded`,
				version: "unknown"
			},
			"x-scalar-original-document-hash": "not-a-hash"
		}, !1));
	}
	let te = (e) => A(h[e], { depth: 1 }) || null, ne = (e) => A(g[e], { depth: 1 }) || null, re = (e) => !!g[e], T = async (e) => {
		let t = A(p.documents[e], { depth: 1 });
		return t ? dl(await ni(P(t), {
			plugins: [
				Vc(),
				Gc(),
				Xc()
			],
			treeShake: !1,
			urlMap: !0
		})) : null;
	}, ae = (e) => {
		let t = p.documents[e];
		if (!t) return console.error(`Document '${e}' does not exist in the workspace.`), !1;
		if (!d(t)) return !1;
		let n = Nt(e, t);
		return t[I.document.navigation] = n, !0;
	}, oe = async (t, n, r) => {
		let i = Ne(Dc(n));
		return await ni(tt(i), {
			plugins: [Ut({
				fetch: a[t]?.fetch ?? e?.fetch,
				limit: ol
			}), ...e?.fileLoader ? [e.fileLoader] : []],
			treeShake: !1,
			origin: r,
			depth: 0,
			urlMap: !0
		}), tt(ht(i));
	}, se = /* @__PURE__ */ new WeakMap(), ce = async (e) => {
		let t = p.documents[e];
		if (!d(t)) return;
		let n = t[I.document.navigationChunk], r = t[I.document.navigation];
		if (n === void 0 || r === void 0) return;
		let i = se.get(t);
		if (i) return i;
		let a = (async () => {
			let i = await oe(e, n, t["x-scalar-original-source-url"]);
			i !== void 0 && p.documents[e] === t && (r.children = i.children ?? [], delete t[I.document.navigationChunk]);
		})();
		se.set(t, a);
		try {
			await a;
		} finally {
			se.delete(t);
		}
	}, le = /* @__PURE__ */ new Set();
	return {
		externalExamples: (t) => {
			let n = t ?? x(), r = p.documents[n];
			if (!r) return l;
			let i = c.get(r);
			if (i) return i;
			let o = Kt({
				origin: r["x-scalar-original-source-url"],
				fileLoader: e?.fileLoader,
				fetch: a[n]?.fetch ?? e?.fetch
			});
			return c.set(r, o), o;
		},
		get workspace() {
			return p;
		},
		get history() {
			return v;
		},
		get auth() {
			return y;
		},
		update(e, t) {
			ie(e), Object.assign(p, { [e]: t });
		},
		getEditableDocument: T,
		getOriginalDocument: te,
		getIntermediateDocument: ne,
		updateDocument(e, t, n) {
			let r = p.documents[e === "active" ? x() : e];
			return r ? (ie(t), Object.assign(r, { [t]: n }), !0) : !1;
		},
		async replaceDocument(e, t) {
			let n = A(p.documents[e], { depth: 1 });
			if (!n) return console.error(`Document '${e}' does not exist in the workspace.`);
			await w({
				name: e,
				document: t,
				documentSource: n["x-scalar-original-source-url"],
				documentHash: n["x-scalar-original-document-hash"],
				meta: {
					"x-scalar-registry-meta": n["x-scalar-registry-meta"],
					"x-scalar-is-dirty": !0,
					"x-scalar-navigation": void 0
				},
				initialize: !1
			});
		},
		resolve: async (t) => {
			let n = p.activeDocument;
			if (t[0] === I.document.navigation) return await ce(x()), jt(n, t);
			let r = jt(n, t);
			return s(r) ? ni(r, {
				root: n,
				origin: n?.["x-scalar-original-source-url"],
				treeShake: !1,
				plugins: [
					Vc(),
					Ut({
						fetch: a[x()]?.fetch ?? e?.fetch,
						limit: ol
					}),
					...e?.fileLoader ? [e.fileLoader] : [],
					Hc(),
					Uc({ lazy: !0 })
				],
				urlMap: !0,
				visitedNodes: le
			}) : (console.error(`Invalid path provided for resolution. Path: [${t.join(", ")}]. Found value of type: ${typeof r}. Expected an object.`), Promise.resolve());
		},
		addDocument: ee,
		deleteDocument: (e) => {
			if (!p.documents[e]) return;
			delete p.documents[e], delete h[e], delete g[e], delete _[e], delete a[e], v.clearDocumentHistory(e), y.clearDocumentAuth(e);
			let t = Object.keys(p.documents);
			p["x-scalar-active-document"] === e && (p["x-scalar-active-document"] = t[0] ?? void 0), u({
				type: "deleteDocument",
				documentName: e
			});
		},
		exportDocument: S,
		exportActiveDocument: (e, t) => S(x(), e, t),
		buildSidebar: ae,
		saveDocument: C,
		promoteIntermediateToOriginal: re,
		async revertDocumentChanges(e) {
			let t = A(p.documents[e], { depth: 1 }), n = A(h[e], { depth: 1 });
			t && n && (g[e] = P(n), await w({
				name: e,
				document: n,
				documentSource: t["x-scalar-original-source-url"],
				documentHash: t["x-scalar-original-document-hash"],
				initialize: !1,
				meta: { "x-scalar-registry-meta": t["x-scalar-registry-meta"] }
			}));
		},
		commitDocument(e) {
			console.warn(`Commit operation for document '${e}' is not implemented yet.`);
		},
		exportWorkspace() {
			let { activeDocument: e, documents: t, ...n } = A(p);
			return {
				documents: { ...Object.fromEntries(Object.entries(t).map(([e, t]) => [e, A(t)])) },
				meta: A(n) ?? {},
				originalDocuments: A(h),
				intermediateDocuments: A(g),
				overrides: A(_),
				history: v.export(),
				auth: y.export()
			};
		},
		loadWorkspace(e) {
			for (let t of Object.values(e.documents)) kc(t);
			St(p.documents, Object.fromEntries(Object.entries(e.documents).map(([t, n]) => {
				let r = Ne(n, { documentUri: Bc(n, n["x-scalar-original-source-url"] ?? "/")?.baseUri }), i = e.overrides[t];
				return [t, b(i) ? $e(r, { overrides: i }) : r];
			}))), St(h, e.originalDocuments), St(g, e.intermediateDocuments), St(_, e.overrides), St(p, e.meta), v.load(e.history), y.load(e.auth);
		},
		importWorkspaceFromSpecification: (e) => {
			let { documents: t, overrides: n, info: r, workspace: i, ...a } = e;
			return St(p, a), Promise.all(Object.entries(t ?? {}).map(([e, t]) => ee({
				url: t.$ref,
				name: e,
				overrides: n?.[e]
			})));
		},
		rebaseDocument: async (t) => {
			let { name: n } = t, r = A(h[n], { depth: 1 }), o = A(p.documents[n], { depth: 1 }), c = await T(n);
			if (!r || !c || !o) return {
				ok: !1,
				type: "CORRUPTED_STATE",
				message: `Cannot rebase document '${n}': missing original or active document state`
			};
			let l = await i("loadDocument", async () => await sl({
				...t,
				fetch: t.fetch ?? e?.fetch,
				fileLoader: e?.fileLoader
			}));
			if (!l.ok || !s(l.data)) return {
				ok: !1,
				type: "FETCH_FAILED",
				message: `Failed to fetch document '${n}': request was not successful or returned invalid data`
			};
			let u = Wt(l.raw);
			if (o["x-scalar-original-document-hash"] === u) return {
				ok: !1,
				type: "NO_CHANGES_DETECTED",
				message: `No changes detected for document '${n}': document hash matches the active document`
			};
			let f = l.data;
			_[n] = t.overrides ?? {}, a[n] = { fetch: t.fetch };
			let m = Ta(r, f);
			if (m.length === 0) return {
				ok: !1,
				type: "NO_CHANGES_DETECTED",
				message: `No changes detected for document '${n}' after fetching the latest version.`
			};
			let v = ja(m, Ta(r, c));
			return {
				ok: !0,
				conflicts: v.conflicts,
				changes: v.diffs,
				applyChanges: async (e) => {
					let i = (() => {
						if ("resolvedConflicts" in e) {
							let t = v.diffs.concat(e.resolvedConflicts);
							return wa(P(r), t);
						}
						return e.resolvedDocument;
					})(), a = Ta(f, i).length > 0;
					h[n] = i, g[n] = P(i);
					let s = d(o), c = s ? o["x-scalar-environments"] : void 0, u = s ? o["x-scalar-order"] : void 0, p = i.servers, m = o.servers, _ = Array.isArray(p) && p.length > 0, y = Array.isArray(m) && m.length > 0, b = !ge(i) && !_ && y ? P(m) : void 0;
					await w({
						...t,
						document: {
							...i,
							[I.document.navigation]: void 0
						},
						documentSource: cl(t),
						documentHash: Wt(l.raw),
						initialize: !1,
						meta: {
							...t.meta,
							"x-scalar-registry-meta": o["x-scalar-registry-meta"],
							"x-scalar-watch-mode": o["x-scalar-watch-mode"],
							"x-scalar-selected-server": o["x-scalar-selected-server"],
							...c === void 0 ? {} : { "x-scalar-environments": c },
							...u === void 0 ? {} : { "x-scalar-order": u },
							...b === void 0 ? {} : { servers: b },
							"x-scalar-is-dirty": a
						}
					});
				}
			};
		}
	};
};
export { xn as _, Bi as a, yn as b, ni as c, Nr as d, Fr as f, vr as g, Tr as h, Li as i, Lr as l, Mr as m, Vc as n, Ai as o, Ir as p, Vi as r, ki as s, fl as t, Rr as u, bn as v, Sn as y };
